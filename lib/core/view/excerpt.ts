import type { Span } from '../types';

/** A sentence, or as much of it as there is room for, with the words that count in the middle. */
interface Excerpt {
  before: string;
  focus: string;
  after: string;
  /** Whether something of the sentence was cut away at either end. */
  cut: { before: boolean; after: boolean };
}

/** A cut is moved to the nearest space within so many code units, so that no word is halved. */
const LONGEST_WORD = 24;

/**
 * Takes `focus` out of `text` with what stands around it in `sentence`, in at most about `room` UTF-16 code units.
 * Line breaks and runs of spaces become one space. Offsets are in `text`.
 */
export function excerptOf(text: string, sentence: Span, focus: Span, room: number): Excerpt {
  const spare = Math.max(0, room - (focus.end - focus.start));
  const head = focus.start - sentence.start;
  const tail = sentence.end - focus.end;
  const before = Math.min(head, Math.max(spare >> 1, spare - tail));
  const after = Math.min(tail, spare - before);
  const start = wordStart(text, focus.start - before, sentence.start, focus.start);
  const end = wordEnd(text, focus.end + after, focus.end, sentence.end);
  return {
    before: tidy(text.slice(start, focus.start)),
    focus: tidy(text.slice(focus.start, focus.end)),
    after: tidy(text.slice(focus.end, end)),
    cut: { before: start > sentence.start, after: end < sentence.end },
  };
}

function wordStart(text: string, at: number, least: number, most: number): number {
  if (at <= least) return least;
  const space = text.slice(at, Math.min(most, at + LONGEST_WORD)).search(/\s/);
  return space < 0 ? at : at + space + 1;
}

function wordEnd(text: string, at: number, least: number, most: number): number {
  if (at >= most) return most;
  const from = Math.max(least, at - LONGEST_WORD);
  const stretch = text.slice(from, at);
  const space = stretch.search(/\s\S*$/);
  return space < 0 ? at : from + space;
}

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ');
}
