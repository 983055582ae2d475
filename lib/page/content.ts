/**
 * Which blocks are the article: the element that holds most of the page's prose, less what in it is links and labels.
 * Prose is told from menus by length and share of links, as Readability does (github.com/mozilla/readability), but
 * nothing is copied or changed: the blocks stay those of the live page.
 */
import { attribute, contains, parentElement, tagOf } from './dom';
import { mayBeMisnamed } from './furniture';
import type { RawBlock } from './raw-blocks';

/** Shorter blocks say nothing about where the article is: labels, dates, buttons. */
const SHORTEST_PROSE = 25;
/** Ideographs and syllables carry about this many times what a Latin letter does. */
const WIDE_WEIGHT = 2.5;
const WIDE = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g;
/** Above this share of linked characters a block is a menu or a list of links. */
const MOST_LINKED = 0.5;
/** A paragraph that is wholly a link points to another article. */
export const ALL_LINK = 0.9;
/** A child that holds this share of its parent's prose holds the article. */
const HOLDS_ARTICLE = 0.7;
/** How a page declares its article's body, and the share of all prose from which it is believed. */
const DECLARATIONS: readonly (readonly [(element: Element) => boolean, number])[] = [
  [(element) => /\barticleBody\b/.test(attribute(element, 'itemprop') ?? ''), 0.15],
  [(element) => tagOf(element) === 'ARTICLE', 0.35],
  [(element) => tagOf(element) === 'MAIN' || attribute(element, 'role') === 'main', 0.35],
];
/** An element "beside" that holds more than this share of all prose is the article under a misleading name. */
const MISNAMED_SHARE = 0.6;

/** Share of a block's characters that stand in links, 0–1. */
export function linkShare(block: RawBlock): number {
  const linked = block.pieces.reduce((sum, p) => sum + (p.link ? p.end - p.start : 0), 0);
  return linked / Math.max(1, block.text.length);
}

/** How much prose a block is, in Latin letters; 0 for headings, labels and menus. */
export function proseWeight(block: RawBlock): number {
  const size = block.text.length + (WIDE_WEIGHT - 1) * (block.text.match(WIDE)?.length ?? 0);
  const links = linkShare(block);
  return block.heading || size < SHORTEST_PROSE || links > MOST_LINKED ? 0 : size * (1 - links);
}

/** The article's blocks in document order, and the element that holds them (null when the page has no prose). */
export function findContent(
  all: readonly RawBlock[],
  root: Element,
): { blocks: RawBlock[]; holder: Element | null } {
  const open = withoutBeside(all);
  const weights = weighElements(open, root);
  if (!weights.get(root)) return { blocks: [], holder: null };
  const holder = descend(declaredBody(weights, root) ?? root, weights);
  const inside = open.filter((block) => contains(holder, block.element));
  return { blocks: dropEmptyHeadings(inside.filter(isReading)), holder };
}

/** Leaves out what stands beside the article, unless nearly all prose does: then the name misleads. */
function withoutBeside(all: readonly RawBlock[]): RawBlock[] {
  const beside = new Map<Element, number>();
  let total = 0;
  for (const block of all) {
    const weight = proseWeight(block);
    total += weight;
    for (const element of block.beside) beside.set(element, (beside.get(element) ?? 0) + weight);
  }
  const misnamed = (element: Element) =>
    (beside.get(element) ?? 0) > total * MISNAMED_SHARE && mayBeMisnamed(element);
  return all.filter((block) => block.beside.every(misnamed));
}

function weighElements(blocks: readonly RawBlock[], root: Element): Map<Element, number> {
  const weights = new Map<Element, number>();
  for (const block of blocks) {
    const weight = proseWeight(block);
    if (weight === 0) continue;
    for (let e: Element | null = block.element; e; e = e === root ? null : parentElement(e)) {
      weights.set(e, (weights.get(e) ?? 0) + weight);
    }
  }
  return weights;
}

/** The element that the page declares to be the article's body, the most exact declaration first. */
function declaredBody(weights: Map<Element, number>, root: Element): Element | null {
  const total = weights.get(root) ?? 0;
  for (const [declares, share] of DECLARATIONS) {
    const bodies = [...weights].filter(([element, weight]) => weight >= total * share && declares(element));
    const best = bodies.sort((a, b) => b[1] - a[1])[0];
    if (best) return best[0];
  }
  return null;
}

function descend(from: Element, weights: Map<Element, number>): Element {
  const children = new Map<Element, Element[]>();
  for (const element of weights.keys()) {
    const parent = parentElement(element);
    if (parent) children.set(parent, [...(children.get(parent) ?? []), element]);
  }
  let holder = from;
  for (;;) {
    const least = (weights.get(holder) ?? 0) * HOLDS_ARTICLE;
    const siblings = children.get(holder) ?? [];
    const next = siblings.find((child) => (weights.get(child) ?? 0) >= least);
    if (!next || tagOf(next) === 'P' || siblings.some((other) => other !== next && isPart(other, next)))
      return holder;
    holder = next;
  }
}

/** Parts of one article, cut by an advertisement or a "read on" box: bare paragraphs, or the same class but for a number. */
function isPart(a: Element, b: Element): boolean {
  if (tagOf(a) === 'P') return true;
  const names = (element: Element) => (attribute(element, 'class') ?? '').replace(/[-_]?\d+/g, '').trim();
  return tagOf(a) === tagOf(b) && names(a) !== '' && names(a) === names(b);
}

/** Whether a block inside the article is read: prose, headings and quotations, but no labels and link lists. */
function isReading(block: RawBlock): boolean {
  const links = linkShare(block);
  if (links >= ALL_LINK && !block.heading) return false;
  if (block.heading) return links < ALL_LINK;
  if (block.item) return proseWeight(block) > 0;
  if (block.quote || tagOf(block.element) === 'P') return true;
  return proseWeight(block) > 0;
}

/** A heading with nothing under it announced something that was left out. */
function dropEmptyHeadings(blocks: RawBlock[]): RawBlock[] {
  return blocks.filter((block, i) => {
    if (!block.heading) return true;
    const next = blocks[i + 1];
    return next !== undefined && (!next.heading || next.heading > block.heading);
  });
}
