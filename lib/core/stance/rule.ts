/** The rule that decided a stance, as a verdict keeps it: one line, written and read again here and nowhere else. */
import type { Relation } from '../quantity/compare.ts';
import type { Unit } from '../types.ts';

/** What takes a conflict back; it follows the rule behind a semicolon. */
const EXCEPTIONS = {
  further: 'theirs goes further',
  'earlier-day': 'a day begins earlier there',
  'old-page': 'the page is older than the story',
  copied: 'theirs arose in copying',
  both: 'the page says both',
} as const;

export type Exception = keyof typeof EXCEPTIONS;

export const SAME_ANSWER = 'same answer';

/** The pack relates the two answers. */
export const declaredRule = (answers: readonly [string, string]): string =>
  `declared: ${answers.join(' / ')}`;

/** The two are said of scopes of their own. */
export const scopesRule = (here: string, there: string): string => `scopes: ${here} / ${there}`;

/** The two figures were compared, in the base unit. */
export const figuresRule = (here: number, there: number, unit: Unit, relation: Relation): string =>
  `figures ${here} / ${there} ${unit}: ${relation}`;

/** The rule with what takes its conflict back. */
export const except = (rule: string, exception: Exception): string => `${rule}; ${EXCEPTIONS[exception]}`;

/** A rule in parts. */
export type Rule =
  | { id: 'same' }
  | { id: 'declared'; answers: readonly [string, string] }
  | { id: 'scopes'; here: string; there: string }
  | { id: 'figures'; here: number; there: number; unit: Unit; relation: Relation };

const FIGURES = /^figures (\S+) \/ (\S+) (\S+): (\S+)$/;

/** Reads a rule's line; null for one that says only why nothing could be decided. */
export function readRule(line: string): { rule: Rule; exceptions: Exception[] } | null {
  const [first = '', ...rest] = line.split('; ');
  const rule = readFirst(first);
  const exceptions = rest.map((text) =>
    (Object.keys(EXCEPTIONS) as Exception[]).find((id) => EXCEPTIONS[id] === text),
  );
  return rule && exceptions.every((id) => id !== undefined) ? { rule, exceptions } : null;
}

function readFirst(text: string): Rule | null {
  if (text === SAME_ANSWER) return { id: 'same' };
  const [here, there] = text.replace(/^\w+: /, '').split(' / ');
  if (text.startsWith('declared: ') && here && there) return { id: 'declared', answers: [here, there] };
  if (text.startsWith('scopes: ') && here && there) return { id: 'scopes', here, there };
  const [, mine, theirs, unit, relation] = FIGURES.exec(text) ?? [];
  if (!relation) return null;
  return {
    id: 'figures',
    here: Number(mine),
    there: Number(theirs),
    unit: unit as Unit,
    relation: relation as Relation,
  };
}
