/** Quotation marks that open and what closes them. Straight quotes pair up in turn. */
const PAIRS: Readonly<Record<string, string>> = {
  '“': '”',
  '«': '»',
  '「': '」',
  '『': '』',
  '„': '“”',
  '»': '«',
  '(': ')',
  '（': '）',
  '"': '"',
};
/** A longer quotation is split like other text: it may be a whole statement, or a mark that nobody closed. */
const LONGEST = 240;
/** A straight mark inside a word is gershayim ("צה"ל") or an inch sign, no quotation. */
const LETTER = /[\p{L}\p{N}]/u;

/**
 * Tells whether an offset is inside a short quotation or bracket of `text`, that is, after its opening and before its
 * closing mark. Linear to build; the offsets asked for must ascend.
 */
export function quotedUntil(text: string): (offset: number) => boolean {
  const spans = findQuotations(text);
  let i = 0;
  return (offset) => {
    while (i < spans.length && (spans[i]?.end ?? 0) < offset) i++;
    const span = spans[i];
    return span !== undefined && span.start < offset && offset < span.end;
  };
}

function findQuotations(text: string): { start: number; end: number }[] {
  const spans: { start: number; end: number }[] = [];
  for (let i = 0; i < text.length; i++) {
    const closers = PAIRS[text.charAt(i)];
    if (closers === undefined || (closers === '"' && LETTER.test(text.charAt(i - 1)))) continue;
    const end = closingAt(text, i, closers);
    if (end < 0) continue;
    spans.push({ start: i, end: end + 1 });
    i = end;
  }
  return spans;
}

function closingAt(text: string, open: number, closers: string): number {
  const limit = Math.min(text.length, open + LONGEST);
  for (let i = open + 1; i < limit; i++) {
    if (closers.includes(text.charAt(i)) && !(closers === '"' && LETTER.test(text.charAt(i + 1)))) return i;
    if (text.charAt(i) === '\n' && text.charAt(i + 1) === '\n') return -1;
  }
  return -1;
}
