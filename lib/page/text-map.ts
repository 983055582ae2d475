/** The text of chosen blocks joined into one, with the way back from its offsets to the page's live Text nodes. */
import type { Block, BlockKind, PageLink, Span } from '../core/types';
import { attribute } from './dom';
import { type Piece, type RawBlock, shownText } from './raw-blocks';

/** Block texts are joined by this. */
const BETWEEN = '\n';

interface TextMap {
  text: string;
  blocks: Block[];
  links: PageLink[];
  /**
   * Range over the live page for a span of `text` (UTF-16 code units), or null when the page has changed there
   * since it was read. Needs a document that has ranges.
   */
  rangeOf(span: Span): Range | null;
}

/** Joins blocks in the given order; at most `longest` code units, whole blocks only. */
export function mapText(
  chosen: readonly { raw: RawBlock; kind: BlockKind }[],
  base: string,
  longest: number,
): TextMap {
  const blocks: Block[] = [];
  const links: PageLink[] = [];
  const pieces: Piece[] = [];
  let text = '';
  for (const { raw, kind } of chosen) {
    const start = text === '' ? 0 : text.length + BETWEEN.length;
    if (start + raw.text.length > longest) break;
    text = text === '' ? raw.text : text + BETWEEN + raw.text;
    blocks.push({ kind, start, end: text.length });
    links.push(...linksOf(raw, start, base));
    for (const piece of raw.pieces)
      pieces.push({ ...piece, start: piece.start + start, end: piece.end + start });
  }
  return { text, blocks, links, rangeOf: (span) => rangeOf(span, pieces, text) };
}

function linksOf(raw: RawBlock, offset: number, base: string): PageLink[] {
  const links: PageLink[] = [];
  let open: Element | null = null;
  for (const piece of raw.pieces) {
    const last = links.at(-1);
    if (piece.link && piece.link === open && last) last.end = offset + piece.end;
    else if (piece.link) {
      const href = absolute(attribute(piece.link, 'href'), base);
      if (href) links.push({ href, start: offset + piece.start, end: offset + piece.end });
      open = href ? piece.link : null;
    } else open = null;
  }
  return links;
}

function absolute(href: string | null, base: string): string | null {
  if (!href || href.startsWith('#')) return null;
  const full = URL.canParse(href)
    ? new URL(href)
    : base && URL.canParse(href, base)
      ? new URL(href, base)
      : null;
  return full && /^https?:$/.test(full.protocol) ? full.href : null;
}

function rangeOf(span: Span, pieces: readonly Piece[], text: string): Range | null {
  const first = pieceAt(pieces, span.start);
  const last = pieceAt(pieces, span.end - 1);
  if (!first || !last || !isUnchanged(first, text) || !isUnchanged(last, text)) return null;
  const range = new Range();
  range.setStart(first.node, rawOffset(first, span.start - first.start));
  range.setEnd(last.node, rawOffset(last, span.end - 1 - last.start) + 1);
  // Words that begin in one tree and end in another, as with a slot, have no range: it falls in on its end.
  return range.startContainer === first.node ? range : null;
}

/** Binary search: the piece that holds the character at `offset`. */
function pieceAt(pieces: readonly Piece[], offset: number): Piece | null {
  let low = 0;
  let high = pieces.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const piece = pieces[middle] as Piece;
    if (offset < piece.start) high = middle - 1;
    else if (offset >= piece.end) low = middle + 1;
    else return piece;
  }
  return null;
}

function isUnchanged(piece: Piece, text: string): boolean {
  if (!piece.node.isConnected) return false;
  const shown = shownText(piece.node.data, piece.swallowed);
  return (
    shown.startsWith(text.slice(piece.start, piece.end)) && shown.length - (piece.end - piece.start) <= 1
  );
}

/** Offset in a node's own data of the `shown`-th character that is shown of it. */
function rawOffset(piece: Piece, shown: number): number {
  const { data } = piece.node;
  let count = 0;
  let inSpace = piece.swallowed;
  for (let i = 0; i < data.length; i++) {
    const space = /[ \t\n\r\f]/.test(data[i] as string);
    if (space && inSpace) continue;
    if (count === shown) return i;
    count++;
    inSpace = space;
  }
  return data.length;
}
