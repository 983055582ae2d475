import type { Story } from '../core/pack/schema.ts';
import { comparePages, type PageDifference } from '../core/stance/compare-pages.ts';
import type { Assessment, PageText, Statement } from '../core/types.ts';

/** A read article: its text, and what one story makes of it. */
export interface Read {
  page: PageText;
  assessment: Assessment;
  story: Story;
}

const SIGNS = {
  conflicts: '≠',
  differs: '≈',
  corroborates: '=',
  unclear: '?',
  'only-left': '<',
  'only-right': '>',
} as const satisfies Record<PageDifference['relation'], string>;

/**
 * How two articles relate, claim by claim, as readable lines or as one JSON line; a sentence where they cannot be compared.
 */
export function comparisonOf(read: readonly Read[], json: boolean): { lines: string } | { problem: string } {
  const [left, right, more] = read;
  if (!left || !right || more) return { problem: `--compare takes two articles, not ${read.length}` };
  for (const { assessment, page } of [left, right]) {
    if (assessment.role === 'none') return { problem: `“${page.title}” is about no known story` };
  }
  if (left.story !== right.story) return { problem: 'the two articles are about different stories' };
  const rows = comparePages(left.assessment, right.assessment, left.story, [left.page, right.page]);
  return {
    lines: json ? JSON.stringify(rows.map(plain)) : rows.map((row) => rowLines(row, left, right)).join('\n'),
  };
}

function plain({ claim, relation, kind, left, right }: PageDifference) {
  return { claim, relation, kind: kind ?? null, left: answerOf(left), right: answerOf(right) };
}

function rowLines({ claim, relation, kind, left, right }: PageDifference, a: Read, b: Read): string {
  const question = a.story.claims.find(({ id }) => id === claim)?.question.en ?? claim;
  return [
    `${SIGNS[relation]} ${relation}${kind ? ` (${kind})` : ''}: ${question}`,
    ...(left ? [`    left:  ${told(left, a.page)}`] : []),
    ...(right ? [`    right: ${told(right, b.page)}`] : []),
  ].join('\n');
}

function told(statement: Statement, { text }: PageText): string {
  const words = text.slice(statement.focus.start, statement.focus.end).replace(/\s+/g, ' ');
  return `“${words}” → ${answerOf(statement)} (${statement.modality})`;
}

const answerOf = (statement: Statement | undefined) =>
  statement ? (statement.answer ?? statement.quantity?.value ?? statement.date?.from ?? null) : null;
