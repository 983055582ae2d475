/** Which words of the page are marked, and how: by the stance that leads each finding. */
import type { Assessment, Span, Stance } from '@/lib/core/types';
import { isDark } from '@/lib/core/view/contrast';
import { leadingStance } from '@/lib/core/view/summary';
import { backdropOf } from '@/lib/page/backdrop';
import { isSameRange, rangesOverlap } from '@/lib/page/ranges';

/** Highlight names by stance: the page can read them, so they say nothing. The styles are in marks.css. */
const NAMES: Record<Stance, string | null> = {
  corroborates: 'n-a',
  conflicts: 'n-b',
  differs: 'n-c',
  unclear: null,
};
const CURRENT = 'n-f';
/** Suffix for text on a dark background. */
const ON_DARK = 'd';

/** Range of each finding's words, null where the page has changed since it was read. Index as in the assessment. */
export function findingRanges(
  assessment: Assessment | undefined,
  rangeOf: (span: Span) => Range | null,
): (Range | null)[] {
  return (assessment?.findings ?? []).map(({ statement }) => rangeOf(statement.focus) ?? rangeOf(statement));
}

/** Which mark is seen where two stand on the same words: two lines over each other would be neither. */
const RANK: readonly Stance[] = ['conflicts', 'differs', 'corroborates', 'unclear'];

/** Ranges by highlight name; `current` is the finding last gone to. No word has two lines. */
export function marksOf(
  assessment: Assessment,
  ranges: readonly (Range | null)[],
  current: number | null,
): Map<string, Range[]> {
  const marks = new Map<string, Range[]>();
  const dark = new Map<Node, boolean>();
  const taken: Range[] = [];
  const add = (name: string, parts: readonly Range[]) => {
    if (parts.length) marks.set(name, [...(marks.get(name) ?? []), ...parts]);
  };
  for (const i of byRank(assessment, ranges)) {
    const range = ranges[i] as Range;
    const finding = assessment.findings[i];
    const name = finding && NAMES[leadingStance(finding)];
    if (!name) continue;
    const suffix = isOnDark(range.startContainer, dark) ? ON_DARK : '';
    add(name + suffix, taken.reduce(withoutOverlap, [range]));
    if (i === current) add(CURRENT + suffix, [range]);
    taken.push(range);
  }
  return marks;
}

/** Findings that are on the page, conflicts first. */
function byRank({ findings }: Assessment, ranges: readonly (Range | null)[]): number[] {
  const rank = (i: number) => (findings[i] ? RANK.indexOf(leadingStance(findings[i])) : RANK.length);
  return ranges.flatMap((range, i) => (range ? [i] : [])).sort((a, b) => rank(a) - rank(b));
}

/** Of several findings on the very same words, the one whose mark is seen there. */
export function seenAt(assessment: Assessment, ranges: readonly (Range | null)[], finding: number): number {
  const here = ranges[finding] ?? null;
  return byRank(assessment, ranges).find((i) => isSameRange(ranges[i] ?? null, here)) ?? finding;
}

/** What is left of ranges where one of them, or a part of it, lies in another. */
function withoutOverlap(parts: readonly Range[], other: Range): Range[] {
  return parts.flatMap((part) => (rangesOverlap(part, other) ? without(part, other) : [part]));
}

function without(range: Range, other: Range): Range[] {
  const before = range.cloneRange();
  const after = range.cloneRange();
  if (range.compareBoundaryPoints(Range.START_TO_START, other) < 0)
    before.setEnd(other.startContainer, other.startOffset);
  else before.collapse(true);
  if (range.compareBoundaryPoints(Range.END_TO_END, other) > 0)
    after.setStart(other.endContainer, other.endOffset);
  else after.collapse(false);
  return [before, after].filter((part) => !part.collapsed);
}

/** Computed once a paragraph: styles are the same all over it. */
function isOnDark(node: Node, known: Map<Node, boolean>): boolean {
  const parent = node.parentNode ?? node;
  let dark = known.get(parent);
  if (dark === undefined) {
    dark = isDark(backdropOf(node));
    known.set(parent, dark);
  }
  return dark;
}

/** Findings in the order of their words in the text, those that are lost left out. */
function markOrder({ findings }: Assessment, ranges: readonly (Range | null)[]): number[] {
  const startOf = (i: number) => findings[i]?.statement.focus.start ?? 0;
  return ranges.flatMap((range, i) => (range ? [i] : [])).sort((a, b) => startOf(a) - startOf(b));
}

/**
 * The finding to go to next: the one after the current in the order of the text, or before it, and round at the ends. With
 * none current, the first, or the last. Null when no finding's words are on the page.
 */
export function markBeside(
  assessment: Assessment,
  ranges: readonly (Range | null)[],
  current: number | null,
  by: 1 | -1,
): number | null {
  const order = markOrder(assessment, ranges);
  const at = current === null ? -1 : order.indexOf(current);
  if (at < 0) return order.at(by > 0 ? 0 : -1) ?? null;
  return order[(at + by + order.length) % order.length] ?? null;
}
