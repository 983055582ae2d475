import type { Assessment } from '../types';
import type { PackHead, ShownStory } from './shown';

/** Everything a view needs to show what is known about one page. Plain data: it crosses between contexts as it is. */
export interface PageView {
  assessment: Assessment;
  story: ShownStory;
  pack: PackHead;
  /** The page's text as it was read; every offset in the assessment is an offset into it. */
  text: string;
}

/** Where the panel stands in the window, and how wide (at the bottom: how high) it is, in CSS px. */
export interface Place {
  dock: 'left' | 'right' | 'bottom';
  size: number;
}

/** A box in the viewport, in CSS px. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}
