/**
 * One walk over a page: its text cut into blocks, each with its live text nodes. Reads names and text only. Open shadow
 * trees are walked as they are shown: the tree in place of the host's children, these where its slots are.
 */
import { attribute, firstChild, nextSibling, shadowRootOf, slottedIn, tagOf } from './dom';
import { type Aside, asideOf } from './furniture';

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

/** Above any article with all that stands before it; a page of 50 MB is left before it is held up. */
const MOST_NODES = 25_000;
const MOST_TEXT = 400_000;
/** Shadow roots told of: each costs whoever watches it. */
const MOST_SHADOWS = 300;
/** Parsers nest at most 512 deep; scripts can go deeper. */
const DEEPEST = 700;

const INLINE = new Set(
  (
    'A ABBR ACRONYM B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK NOBR Q RUBY RB S SAMP SMALL ' +
    'SLOT SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR'
  ).split(' '),
);
const SKIPPED_INLINE = new Set(['RT', 'RP', 'IMG']);
const COLLAPSED = /[ \t\n\r\f]+/g;
const ELEMENT = 1;
const TEXT = 3;

interface Place {
  element: Element;
  link: Element | null;
  heading: number;
  quote: boolean;
  item: boolean;
  beside: readonly Element[];
  depth: number;
}

/** Text of a node as a browser would show it inside a line; `swallow` drops white space at its start. */
export function shownText(data: string, swallow: boolean): string {
  const text = data.replace(COLLAPSED, ' ');
  return swallow && text.startsWith(' ') ? text.slice(1) : text;
}

/**
 * All blocks of text under `root`, in the order in which they are shown, those beside the article marked, hidden ones
 * left out; and the shadow roots on the way.
 */
export function walkBlocks(root: Element): { blocks: RawBlock[]; shadows: ShadowRoot[] } {
  const blocks: RawBlock[] = [];
  const shadows: ShadowRoot[] = [];
  let current: RawBlock | null = null;
  let nodes = 0;
  let size = 0;
  let brokeLine = false;

  const flush = () => {
    const done = current;
    current = null;
    brokeLine = false;
    if (!done) return;
    trimEnd(done);
    if (/\S/.test(done.text)) blocks.push(done);
  };
  const addText = (node: Text, place: Place) => {
    const data = node.data;
    if (!current && !/[^ \t\n\r\f]/.test(data)) return;
    current ??= openBlock(place);
    const swallowed = current.text === '' || current.text.endsWith(' ');
    const shown = shownText(data, swallowed);
    if (shown === '') return;
    if (shown !== ' ') brokeLine = false;
    const start = current.text.length;
    current.text += shown;
    size += shown.length;
    current.pieces.push({ node, start, end: current.text.length, swallowed, link: place.link });
  };
  const breakLine = () => {
    if (brokeLine) return flush();
    brokeLine = true;
    if (current && !current.text.endsWith(' ')) current.text += ' ';
  };
  const see = (node: Node, place: Place) => {
    if (node.nodeType === TEXT) addText(node as Text, place);
    else if (node.nodeType === ELEMENT) enter(node as Element, place);
  };
  const isEnough = () => ++nodes > MOST_NODES || size > MOST_TEXT;
  const visit = (parent: Node, place: Place) => {
    for (let node = firstChild(parent); node && !isEnough(); node = nextSibling(node)) see(node, place);
  };
  const visitShown = (element: Element, tag: string, place: Place) => {
    const shadow = shadowRootOf(element);
    if (shadow && shadows.length < MOST_SHADOWS) shadows.push(shadow);
    const slotted = tag === 'SLOT' ? slottedIn(element) : [];
    if (slotted.length === 0) return visit(shadow ?? element, place);
    for (const node of slotted) if (!isEnough()) see(node, place);
  };
  const enter = (element: Element, place: Place) => {
    const tag = tagOf(element);
    if (tag === 'BR') return breakLine();
    const aside = asideOf(element);
    if (aside === 'no-text' || aside === 'hidden' || SKIPPED_INLINE.has(tag) || place.depth > DEEPEST) return;
    const inner = placeIn(element, tag, place, aside);
    if (INLINE.has(tag)) return visitShown(element, tag, inner);
    flush();
    visitShown(element, tag, inner);
    flush();
  };

  visitShown(root, tagOf(root), {
    element: root,
    link: null,
    heading: 0,
    quote: false,
    item: false,
    beside: [],
    depth: 0,
  });
  flush();
  return { blocks, shadows };
}

function openBlock({ element, heading, quote, item, beside }: Place): RawBlock {
  return { element, heading, quote, item, beside, text: '', pieces: [] };
}

function placeIn(element: Element, tag: string, place: Place, aside: Aside): Place {
  const inner: Place = { ...place, depth: place.depth + 1 };
  if (!INLINE.has(tag)) inner.element = element;
  if (aside === 'beside') inner.beside = [...place.beside, element];
  if (tag === 'A' && attribute(element, 'href')) inner.link = element;
  else if (tag === 'BLOCKQUOTE') inner.quote = true;
  else if (tag === 'LI' || tag === 'DT' || tag === 'DD') inner.item = true;
  else if (/^H[1-6]$/.test(tag)) inner.heading = Number(tag[1]);
  return inner;
}

function trimEnd(block: RawBlock): void {
  block.text = block.text.replace(/(?<! ) +$/, '');
  const last = block.text.length;
  block.pieces = block.pieces.filter((piece) => piece.start < last);
  const end = block.pieces.at(-1);
  if (end) end.end = Math.min(end.end, last);
}
