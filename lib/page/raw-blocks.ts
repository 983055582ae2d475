/** Text of a page cut into blocks, each with its live text nodes, as a walk comes by them. */

/** A live text node's share of a block; offsets are in the block's own text. */
export interface Piece {
  node: Text;
  start: number;
  end: number;
  /** White space at the node's start was dropped, since the text before it ends in white space. */
  swallowed: boolean;
  /** The link it stands in. */
  link: Element | null;
}

/** A run of text between two block boundaries, white space collapsed as a browser shows it. */
export interface RawBlock {
  text: string;
  pieces: Piece[];
  /** The innermost block element around it. */
  element: Element;
  /** 1–6 inside a heading, else 0. */
  heading: number;
  quote: boolean;
  item: boolean;
  /** Ancestors that stand beside the article, outermost first. */
  beside: readonly Element[];
}

/** Where a walk is. */
export interface Place {
  element: Element;
  link: Element | null;
  heading: number;
  quote: boolean;
  item: boolean;
  beside: readonly Element[];
  depth: number;
}

const COLLAPSED = /[ \t\n\r\f]+/g;

/** Text of a node as a browser would show it inside a line; `swallow` drops white space at its start. */
export function shownText(data: string, swallow: boolean): string {
  const text = data.replace(COLLAPSED, ' ');
  return swallow && text.startsWith(' ') ? text.slice(1) : text;
}

/** Takes up text and boundaries in the order of the page. */
export class RawBlocks {
  readonly blocks: RawBlock[] = [];
  /** UTF-16 code units taken up so far. */
  size = 0;
  private current: RawBlock | null = null;
  private brokeLine = false;

  addText(node: Text, place: Place): void {
    const data = node.data;
    if (!this.current && !/[^ \t\n\r\f]/.test(data)) return;
    this.current ??= openBlock(place);
    const { current } = this;
    const swallowed = current.text === '' || current.text.endsWith(' ');
    const shown = shownText(data, swallowed);
    if (shown === '') return;
    if (shown !== ' ') this.brokeLine = false;
    const start = current.text.length;
    current.text += shown;
    this.size += shown.length;
    current.pieces.push({ node, start, end: current.text.length, swallowed, link: place.link });
  }

  /** A line break is white space; two in a row end the block. */
  breakLine(): void {
    if (this.brokeLine) {
      this.endBlock();
      return;
    }
    this.brokeLine = true;
    if (this.current && !this.current.text.endsWith(' ')) this.current.text += ' ';
  }

  endBlock(): void {
    const done = this.current;
    this.current = null;
    this.brokeLine = false;
    if (!done) return;
    trimEnd(done);
    if (/\S/.test(done.text)) this.blocks.push(done);
  }
}

function openBlock({ element, heading, quote, item, beside }: Place): RawBlock {
  return { element, heading, quote, item, beside, text: '', pieces: [] };
}

function trimEnd(block: RawBlock): void {
  block.text = block.text.replace(/(?<! ) +$/, '');
  const last = block.text.length;
  block.pieces = block.pieces.filter((piece) => piece.start < last);
  const end = block.pieces.at(-1);
  if (end) end.end = Math.min(end.end, last);
}
