/** Ways in which texts are found damaged, as pure functions of the text. */
export const damages: Readonly<Record<string, (text: string) => string>> = {
  'utf-8 read as windows-1252': (text) => misread(text),
  'the same, with lost bytes': (text) => misread(text).replace(/[\u0080-\u009f\u00a0\u20ac\u2122]+/g, '??'),
  'accents taken off': (text) => text.normalize('NFD').replace(/\p{Script=Latin}\p{M}+/gu, (s) => s[0] ?? ''),
  'accented letters lost': (text) => text.replace(/[\u00c0-\u024f]/g, ''),
  'accented letters replaced by ?': (text) => text.replace(/[\u00c0-\u024f]/g, '?'),
  'apostrophes lost': (text) => text.replace(/(?<=\p{L})['’](?=\p{L})/gu, ''),
  'letters decomposed': (text) => text.normalize('NFD'),
  'all in capitals': (text) => text.toUpperCase(),
  'soft hyphens inside words': (text) => text.replace(/(\p{L}{4})(?=\p{L}{3})/gu, '$1\u00ad'),
  'HTML entities left in': (text) =>
    text.replace(/[&<>"\u00a0-\u00ff]/g, (sign) => `&#${sign.charCodeAt(0)};`),
  'spaces lost between scripts': (text) =>
    text.replace(
      /(?<=\p{Script=Latin}) (?=[\p{Script=Arabic}\p{Script=Hebrew}])|(?<=[\p{Script=Arabic}\p{Script=Hebrew}]) (?=\p{Script=Latin})/gu,
      '',
    ),
  'odd spaces and quotes': (text) =>
    text.replace(/ /g, (space, i: number) => (i % 7 === 0 ? '\u00a0' : space)).replace(/["“”«»]/g, '″'),
};

/** The windows-1252 reading of a text's UTF-8 bytes, as a badly configured copier makes it. */
function misread(text: string): string {
  return new TextDecoder('windows-1252').decode(new TextEncoder().encode(text));
}
