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
const OPENING = new RegExp(`[${Object.keys(PAIRS).join('')}]`, 'g');
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
  const closing = new ClosingMarks(text);
  let from = 0;
  for (const { 0: mark, index } of text.matchAll(OPENING)) {
    if (index < from || (mark === '"' && LETTER.test(text.charAt(index - 1)))) continue;
    const closers = PAIRS[mark] ?? '';
    const end = Math.min(...[...closers].map((closer) => closing.after(closer, index + 1)));
    if (end - index > LONGEST || text.slice(index, end).includes('\n\n')) continue;
    from = end + 1;
    spans.push({ start: index, end: from });
  }
  return spans;
}

/** Finds the next closing mark; offsets asked for must ascend, so that the text is searched once for each mark. */
class ClosingMarks {
  #next = new Map<string, number>();

  constructor(private readonly text: string) {}

  /** Offset of the first `closer` at or after `from`, infinite when there is none. */
  after(closer: string, from: number): number {
    let at = this.#next.get(closer) ?? -1;
    while (at < from || (closer === '"' && LETTER.test(this.text.charAt(at + 1)))) {
      at = this.text.indexOf(closer, Math.max(from, at + 1));
      if (at < 0) at = Number.POSITIVE_INFINITY;
    }
    this.#next.set(closer, at);
    return at;
  }
}
