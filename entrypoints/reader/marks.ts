/** Which words of the page are marked, and how: by the stance that leads each finding. */
import type { Assessment, Span, Stance } from '@/lib/core/types';
import { isDark } from '@/lib/core/view/contrast';
import { leadingStance } from '@/lib/core/view/summary';
import { backdropOf } from '@/lib/page/backdrop';

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

/** Ranges by highlight name; `current` is the finding last gone to. */
export function marksOf(
  assessment: Assessment,
  ranges: readonly (Range | null)[],
  current: number | null,
): Map<string, Range[]> {
  const marks = new Map<string, Range[]>();
  const dark = new Map<Node, boolean>();
  const add = (name: string, range: Range) => marks.set(name, [...(marks.get(name) ?? []), range]);
  ranges.forEach((range, i) => {
    const finding = assessment.findings[i];
    const name = finding && NAMES[leadingStance(finding)];
    if (!range || !name) return;
    const suffix = isOnDark(range.startContainer, dark) ? ON_DARK : '';
    add(name + suffix, range);
    if (i === current) add(CURRENT + suffix, range);
  });
  return marks;
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
export function markOrder({ findings }: Assessment, ranges: readonly (Range | null)[]): number[] {
  const startOf = (i: number) => findings[i]?.statement.focus.start ?? 0;
  return ranges.flatMap((range, i) => (range ? [i] : [])).sort((a, b) => startOf(a) - startOf(b));
}
