import type { Span } from '../types';
import { isAbbreviation, ordinalDot } from './abbreviations';
import { quotedUntil } from './quoted';
import { splitThai } from './thai';

const TERMINATOR = /[.!?…。！？｡؟۔।॥։።။។]+/g;
/** Marks that end a sentence without a space after them. */
const ENDS_ALONE = /[。！？｡]/;
const CLOSERS = /["'”’»›」』）)\]】》〉]/;
/** A French closing mark stands after a space, and before one. */
const SPACED_CLOSER = /^\s»(?=\s|$)/;
const CASED = /[\p{Lu}\p{Lt}]/u;
const SMALL = /\p{Ll}/u;
const OPENER = /["'“‘„«‹「『（([【《〈¿¡—–-]/;
const SPACE = /\s/;
const BLANK_LINE = /\n[^\S\n]*\n/g;

/**
 * Sentences of one block of text, trimmed, in order. Made by rule, with a bias to merge: a sentence too long does no harm,
 * a unit or a speaker cut off does. Never splits after abbreviations, initials, ordinals ("25. September") or inside a
 * short quotation. `language` is a BCP 47 base tag. Linear.
 */
export function splitSentences(text: string, language: string): Span[] {
  const ends = language === 'th' ? splitThai(text) : sentenceEnds(text, language);
  const spans: Span[] = [];
  let start = 0;
  for (const end of [...ends, text.length]) {
    const span = trim(text, start, end);
    if (span) spans.push(span);
    start = end;
  }
  return spans;
}

function sentenceEnds(text: string, language: string): number[] {
  const held = quotedUntil(text);
  const ends: number[] = [];
  for (const match of text.matchAll(TERMINATOR)) {
    let end = match.index + match[0].length;
    while (end < text.length && CLOSERS.test(text.charAt(end))) end++;
    end += SPACED_CLOSER.exec(text.slice(end, end + 3))?.[0].length ?? 0;
    if (held(end) || !endsHere(text, match.index, match[0], end, language)) continue;
    ends.push(end);
  }
  for (const match of text.matchAll(BLANK_LINE)) ends.push(match.index + match[0].length);
  return ends.sort((a, b) => a - b);
}

/** Whether the terminator `mark` at `at` ends a sentence whose closing marks end at `end`. */
function endsHere(text: string, at: number, mark: string, end: number, language: string): boolean {
  if (ENDS_ALONE.test(mark)) return true;
  if (end >= text.length || !SPACE.test(text.charAt(end))) return false;
  const next = nextVisible(text, end);
  if (!startsSentence(next.char, next.after)) return false;
  if (mark !== '.') return true;
  const before = tokenBefore(text, at);
  if (/^\p{N}+$/u.test(before)) return !ordinalDot(language) || /^(?:19|20)\d\d$/.test(before);
  return !isAbbreviation(before, language) || end > at + 1;
}

function nextVisible(text: string, from: number): { char: string; after: string } {
  let i = from;
  while (i < text.length && SPACE.test(text.charAt(i))) i++;
  return {
    char: text.charAt(i),
    after:
      text.slice(i + 1).search(/\S/) < 0
        ? ''
        : text
            .slice(i + 1, i + 4)
            .trimStart()
            .charAt(0),
  };
}

function startsSentence(char: string, after: string): boolean {
  if (OPENER.test(char)) return !SMALL.test(after);
  return char !== '' && !SMALL.test(char) && (CASED.test(char) || /[\p{Lo}\p{N}#@•+]/u.test(char));
}

/** The word, number or initial that ends right before `at`; at most 24 units of it. */
function tokenBefore(text: string, at: number): string {
  let start = at;
  while (start > 0 && at - start < 24 && /[\p{L}\p{M}\p{N}.]/u.test(text.charAt(start - 1))) start--;
  return text.slice(start, at);
}

function trim(text: string, start: number, end: number): Span | null {
  let [from, to] = [start, end];
  while (from < to && SPACE.test(text.charAt(from))) from++;
  while (to > from && SPACE.test(text.charAt(to - 1))) to--;
  return from < to ? { start: from, end: to } : null;
}
