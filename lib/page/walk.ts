/**
 * One walk over a page: its text cut into blocks, each with its live text nodes. Reads names and text only. Open shadow
 * trees are walked as they are shown: the tree in place of the host's children, these where its slots are.
 */
import { attribute, firstChild, nextSibling, shadowRootOf, slottedIn, tagOf } from './dom';
import { type Aside, asideOf } from './furniture';
import { type Place, type RawBlock, RawBlocks } from './raw-blocks';

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
const ELEMENT = 1;
const TEXT = 3;

/**
 * All blocks of text under `root`, in the order in which they are shown, those beside the article marked, hidden ones
 * left out; and the shadow roots on the way.
 */
export function walkBlocks(root: Element): { blocks: RawBlock[]; shadows: ShadowRoot[] } {
  const text = new RawBlocks();
  const shadows: ShadowRoot[] = [];
  let nodes = 0;
  const see = (node: Node, place: Place) => {
    if (node.nodeType === TEXT) text.addText(node as Text, place);
    else if (node.nodeType === ELEMENT) enter(node as Element, place);
  };
  const isEnough = () => ++nodes > MOST_NODES || text.size > MOST_TEXT;
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
    if (tag === 'BR') return text.breakLine();
    const aside = asideOf(element);
    if (aside === 'no-text' || aside === 'hidden' || SKIPPED_INLINE.has(tag) || place.depth > DEEPEST) return;
    const inner = placeIn(element, tag, place, aside);
    if (INLINE.has(tag)) return visitShown(element, tag, inner);
    text.endBlock();
    visitShown(element, tag, inner);
    text.endBlock();
  };
  visitShown(root, tagOf(root), placeAt(root));
  text.endBlock();
  return { blocks: text.blocks, shadows };
}

const placeAt = (root: Element): Place => ({
  element: root,
  link: null,
  heading: 0,
  quote: false,
  item: false,
  beside: [],
  depth: 0,
});

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
