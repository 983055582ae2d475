import { gapBefore, type Tokens, written } from './tokens';

/** Letters that multiply the digits they are glued to. Case counts. */
const SUFFIXES: Readonly<Record<string, number>> = {
  k: 1e3,
  K: 1e3,
  m: 1e6,
  M: 1e6,
  mn: 1e6,
  b: 1e9,
  bn: 1e9,
  B: 1e9,
  tn: 1e12,
};
const CURRENCY = /^ ?[€$]/;

/**
 * Multiplier that token `i`, after digits, stands for: "100k", "1.2bn"; "M" also after a space when a currency or "of"
 * follows ("850 M€", "1,5 M d'appels"). `ofFollows` says whether "of" does.
 */
export function suffixSize(tokens: Tokens, i: number, ofFollows: () => boolean): number | undefined {
  if (i >= tokens.keys.length) return undefined;
  const letter = written(tokens, i);
  const gap = gapBefore(tokens, i);
  if (gap === '') return SUFFIXES[letter];
  if (letter !== 'M' || !/^[ \u00a0\u202f]$/.test(gap)) return undefined;
  const end = tokens.ends[i] ?? 0;
  return CURRENCY.test(tokens.text.slice(end, end + 2)) || ofFollows() ? 1e6 : undefined;
}
