import type { Story } from '../../core/pack/schema.ts';
import { phrasesOf } from '../../core/pack/words.ts';
import { damages } from './damage.ts';

/** A source of numbers in [0, 1) that gives the same ones for the same seed (mulberry32). */
export type Random = () => number;

/** Numbers for a seed. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** What inputs are made of. */
export interface Material {
  /** Real texts, to splice and to change. */
  texts: readonly string[];
  /** Words that the engine looks for. */
  words: readonly string[];
}

/** Texts, and every word of a story's concepts. */
export function materialOf(texts: readonly string[], story: Story): Material {
  const words = story.concepts.flatMap((id) => Object.values(phrasesOf(story, id)).flat());
  return { texts, words: words.map((word) => word.replace(/\*$/, '')) };
}

/** Kinds of input: each makes a text of about `size` UTF-16 code units. */
export const KINDS: Readonly<Record<string, (random: Random, size: number, material: Material) => string>> = {
  prose: (random, size, { texts }) => fill(size, () => `${pick(random, texts)}\n`),
  'spliced sentences': (random, size, { texts }) =>
    fill(size, () => `${pick(random, pick(random, texts).split(/(?<=[.!?]) /))} `),
  'one long block': (random, size, { texts }) =>
    fill(size, () => `${pick(random, texts).replace(/\s+/g, ' ')} `),
  'no sentence end': (random, size, { texts }) =>
    fill(size, () => pick(random, texts).replace(/[.!?\n]/g, ' ')),
  'changed prose': (random, size, { texts }) =>
    changed(
      random,
      fill(size, () => `${pick(random, texts)}\n`),
    ),
  'damaged prose': (random, size, { texts }) =>
    pick(
      random,
      Object.values(damages),
    )(pick(random, Object.values(damages))(fill(size, () => pick(random, texts)))),
  'words looked for': (random, size, { words }) =>
    fill(size, () => `${pick(random, words)}${pick(random, GLUE)}`),
  'words and figures': (random, size, { words }) =>
    fill(size, () => {
      const figure = Math.floor(10 ** (random() * 12)).toLocaleString(pick(random, ['en', 'fr', 'de', 'ar']));
      return `${pick(random, words)} ${pick(random, words)} ${figure} ${pick(random, MEASURES)}${pick(random, GLUE)}`;
    }),
  'words glued': (random, size, { words }) => fill(size, () => pick(random, words).replaceAll(' ', '')),
  'digit soup': (random, size) => fill(size, () => pick(random, DIGITS) + pick(random, ['', '', ' '])),
  'speech soup': (random, size) => fill(size, () => `${pick(random, SPEECH)} `),
  'nested quotes': (random, size) =>
    fill(size, () => pick(random, QUOTES) + pick(random, ['', 'a', ' ', 'Say. '])),
  'open quotes': (_, size) => '« “ ( '.repeat(Math.ceil(size / 6)).slice(0, size),
  'a long run': (random, size) => pick(random, RUNS).repeat(size).slice(0, size),
  'full stops': (random, size) =>
    fill(size, () => pick(random, ['. ', '.', '...', '! ', 'A. ', 'M. ', '3. ', '\n'])),
  'mojibake soup': (random, size) => fill(size, () => pick(random, MOJIBAKE)),
  'any characters': (random, size) => fill(size, () => anyCharacter(random)),
  'any units': (random, size) => fill(size, () => String.fromCharCode(Math.floor(random() * 0x10000))),
  marks: (random, size) =>
    fill(size, () => pick(random, ['e', 'ا', 'ש', 'ก']) + pick(random, MARKS).repeat(3)),
  'left-over markup': (random, size) => fill(size, () => pick(random, MARKUP)),
};

const GLUE = [' ', ' ', ' ', '. ', ', ', '\n', '-', '’', '?', ': '];
const DIGITS = [
  ...'0123456789,.٫٬%+-–/:'.split(''),
  ...'٨ ৮ ८ ８ 万 億 千 百 TB To Go PB % € $ million millones milliards thousand mille hours heures an per two cent'.split(
    ' ',
  ),
  ...['11,500', '8 000', '1.234.567,8', '20 000 000', '2025-08-06', '8200', '+972', '1e9', '5½', '10^15'],
];
const MEASURES = [
  ...'terabytes hours people calls euros dollars % days an hour تيرابايت TB Go'.split(' '),
  'per hour',
];
const SPEECH = [
  ...'not never no could would may said says according to but while sources denied planned allegedly if'.split(
    ' ',
  ),
  ...'pas jamais aurait serait selon dit mais nie prévoyait que « » Guardian Microsoft Israel Azure'.split(
    ' ',
  ),
];
const QUOTES = ['"', '“', '”', '‘', '’', '«', '»', '„', '‹', '›', '「', '」', '(', ')', '[', ']', '—', "'"];
const RUNS = [
  'a',
  ' ',
  '\n',
  '.',
  '!',
  '?',
  '0',
  '9,',
  '"',
  '«',
  '\u0301',
  '\u200d',
  'é',
  'Ã',
  'â€',
  'ا',
  '的',
  'ก',
  '\ud83d\ude00',
  '\ud800',
  '&amp;',
  '-',
  "l'",
  '- ',
  '1 ',
  'M. ',
  'A.B.',
  '\t',
  '\u00ad',
  '؟',
];
const MOJIBAKE = [
  'Ã©',
  'â€™',
  'â?',
  'Ã',
  'Â',
  'â‚¬',
  'Ð',
  'Ø§',
  '×',
  '�',
  '?',
  'Ã©s ',
  'lâ??unit',
  'Ù',
  ' ',
  'e',
  '&eacute;',
  '&#233;',
  '&#x1F600;',
];
const MARKS = ['\u0301', '\u0327', '\u064b', '\u05b0', '\u0e34', '\u200d', '\ufe0f', '\u20dd'];
const MARKUP = [
  '<p>',
  '</p>',
  '<a href="',
  '">',
  '&nbsp;',
  '&lt;',
  '&',
  '<!--',
  '-->',
  ' text ',
  '{',
  '}',
  'http://a.b/c?d=e ',
  '@x ',
  '#y ',
  '\\u00e9',
];

function fill(size: number, next: () => string): string {
  const parts: string[] = [];
  for (let length = 0; length < size; ) {
    const part = next() || ' ';
    parts.push(part);
    length += part.length;
  }
  return parts.join('').slice(0, size);
}

/** One of some things. */
export function pick<T>(random: Random, things: readonly T[]): T {
  return things[Math.floor(random() * things.length)] as T;
}

function anyCharacter(random: Random): string {
  const planes = [0x80, 0x250, 0x700, 0x3000, 0xd800, 0x20000, 0x110000];
  return String.fromCodePoint(Math.floor(random() * pick(random, planes)));
}

/** Cuts, doubles, moves and replaces at places far apart, about one in two hundred units. */
function changed(random: Random, text: string): string {
  const parts: string[] = [];
  for (let at = 0; at < text.length; ) {
    const next = at + 1 + Math.floor(random() * 400);
    const part = text.slice(at, next);
    parts.push(pick(random, [part, part, '', part + part, part.toUpperCase(), anyCharacter(random) + part]));
    at = next;
  }
  return parts.join('');
}
