import type { MappedText } from './mapped';
import { MappedWriter } from './mapped-writer';

/** References that were copied as text: "&#233;", "&#xE9;", "&eacute;", "&amp;". */
const ENTITY = /&(?:#(\d{1,6})|#x([0-9a-f]{1,5})|([a-z]{2,8}));/gi;
/** One may be meant, as in an article on HTML. */
const LEAST_ENTITIES = 3;
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  nbsp: '\u00a0',
  rsquo: '’',
  lsquo: '‘',
  ldquo: '“',
  rdquo: '”',
  laquo: '«',
  raquo: '»',
  ndash: '–',
  mdash: '—',
  hellip: '…',
};
/** Accents by their names in entities, as combining marks. */
const ACCENTS: Readonly<Record<string, string>> = {
  grave: '\u0300',
  acute: '\u0301',
  circ: '\u0302',
  tilde: '\u0303',
  uml: '\u0308',
  cedil: '\u0327',
};
const ACCENTED = /^([a-z])(grave|acute|circ|tilde|uml|cedil)$/i;

/** Decodes HTML character references left in a text. Returns null when there are too few to be damage. */
export function repairEntities(text: string): MappedText | null {
  const matches = [...text.matchAll(ENTITY)].filter((match) => meaningOf(match) !== null);
  if (matches.length < LEAST_ENTITIES) return null;
  const out = new MappedWriter(text.length);
  let from = 0;
  for (const match of matches) {
    const end = match.index + match[0].length;
    out.copy(text, from, match.index);
    out.put(meaningOf(match) ?? '', match.index, end);
    from = end;
  }
  out.copy(text, from, text.length);
  return out.finish();
}

function meaningOf([, decimal, hex, name = '']: RegExpExecArray): string | null {
  if (decimal) return fromCode(Number.parseInt(decimal, 10));
  if (hex) return fromCode(Number.parseInt(hex, 16));
  const [, letter, accent] = ACCENTED.exec(name) ?? [];
  if (letter && accent) return `${letter}${ACCENTS[accent.toLowerCase()]}`.normalize('NFC');
  return NAMED[name.toLowerCase()] ?? null;
}

function fromCode(code: number): string | null {
  return code >= 0x20 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
    ? String.fromCodePoint(code)
    : null;
}
