import { LATE } from './late-words';

/** The last months of a year that are called its end. */
const LATE_MONTHS: readonly [from: string, to: string] = ['10', '12'];
/** Longest of the phrases, with a space. */
const LONGEST = 32;

interface Matchers {
  before: RegExp | null;
  after: RegExp | null;
}

const matchers = new Map<string, Matchers>();

/** The last months of `year` when the words right before `start` or after `end` of `text` speak of its end; else null. */
export function lateMonths(
  text: string,
  language: string,
  year: number,
  start: number,
  end: number,
): { from: string; to: string } | null {
  const { before, after } = matchersOf(language);
  const isLate =
    before?.test(text.slice(Math.max(0, start - LONGEST), start)) ||
    after?.test(text.slice(end, end + LONGEST));
  return isLate ? { from: `${year}-${LATE_MONTHS[0]}`, to: `${year}-${LATE_MONTHS[1]}` } : null;
}

function matchersOf(language: string): Matchers {
  let found = matchers.get(language);
  if (!found) {
    const { before, after } = LATE[language] ?? {};
    found = {
      before: before ? new RegExp(`(?:^|[^\\p{L}])(?:${escaped(before)})\\s?$`, 'iu') : null,
      after: after ? new RegExp(`^\\s?(?:${escaped(after)})`, 'iu') : null,
    };
    matchers.set(language, found);
  }
  return found;
}

function escaped(phrases: string): string {
  return phrases.replaceAll('.', '\\.');
}
