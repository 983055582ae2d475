import { charOf } from './code-pages';
import type { MappedText } from './mapped';
import { MappedWriter } from './mapped-writer';

/** Each kind of damage with a cheap test for texts that cannot have it. */
const DAMAGES: readonly (readonly [gate: RegExp, found: RegExp])[] = [
  // Typography of windows-1252 that was taken for Latin-1 controls: no text has those.
  [/[\u0080-\u009f]/, /[\u0080-\u009f]/g],
  // A letter and its accent as two characters, or a syllable in pieces, where one character is usual.
  [
    /[\u0300-\u036f\u1100-\u11ff\u3099\u309a]/,
    /[A-Za-z\u0370-\u04ff][\u0300-\u036f]+|[\u3041-\u30ff][\u3099\u309a]|[\u1100-\u1112][\u1161-\u1175][\u11a8-\u11c2]?/g,
  ],
  // Invisible places to break a word.
  [/[\u00ad\u200b\u2060]/, /(?<=\p{L})[\u00ad\u200b\u2060]+(?=\p{L})/gu],
  // Two words without the space between, in scripts that are never mixed in a word.
  [
    /[A-Za-z][\u0590-\u06ff]|[\u0590-\u06ff][A-Za-z]/,
    /(?<=[A-Za-z]{3})(?=[\u05d0-\u06ff]{3})|(?<=[\u05d0-\u06ff]{3})(?=[A-Za-z]{3})/g,
  ],
  [/[a-z][а-яёіїє]{4}/, /(?<=[A-Z][a-z]{3,12})(?=[а-яёіїє]{4})/g],
  // Cyrillic letters that look Latin, in a Latin word or a number.
  [
    /[A-Za-z][А-я]|[А-я][A-Za-z]|\d[О]/,
    /(?<=[A-Za-z])[АВЕКМНОРСТХаеорсухіј](?=[A-Za-z])|(?<!\p{L})[АВЕКМНОРСТХаеорсухіј](?=[A-Za-z]{2})|(?<=\d)О+(?!\p{L})/gu,
  ],
];
const LATIN: Readonly<Record<string, string>> = {
  А: 'A',
  В: 'B',
  Е: 'E',
  К: 'K',
  М: 'M',
  Н: 'H',
  О: 'O',
  Р: 'P',
  С: 'C',
  Т: 'T',
  Х: 'X',
  а: 'a',
  е: 'e',
  о: 'o',
  р: 'p',
  с: 'c',
  у: 'y',
  х: 'x',
  і: 'i',
  ј: 'j',
};

/**
 * Mends single characters: controls that stand for typography, letters in pieces, invisible breaks inside words, missing
 * spaces between scripts, Cyrillic letters in Latin words. Returns null when there are none.
 */
export function repairLetters(text: string): MappedText | null {
  const matches = DAMAGES.flatMap(([gate, damage]) => (gate.test(text) ? [...text.matchAll(damage)] : []));
  matches.sort((a, b) => a.index - b.index);
  let out: MappedWriter | null = null;
  let from = 0;
  for (const { 0: found, index } of matches) {
    const meant = meaningOf(found, text.charAt(index - 1));
    if (meant === found || index < from) continue;
    out ??= new MappedWriter(text.length);
    out.copy(text, from, index);
    from = index + found.length;
    out.put(meant, index, from);
  }
  out?.copy(text, from, text.length);
  return out?.finish() ?? null;
}

function meaningOf(found: string, before: string): string {
  const code = found.charCodeAt(0);
  if (found === '') return ' ';
  if (code >= 0x80 && code < 0xa0) return charOf('windows-1252', code);
  if (/^[\u00ad\u200b\u2060]/.test(found)) return '';
  if (/^О+$/.test(found) && /\d/.test(before)) return '0'.repeat(found.length);
  return LATIN[found] ?? found.normalize('NFC');
}
