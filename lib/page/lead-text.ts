/** The first words of a page, for the gate: bounded, without layout, and with nothing left behind. */
import { elementsNamed, itemOf, shadowRootOf, textContent, titleOf, walkerOf } from './dom';

/** Enough for first paragraphs after some furniture, in UTF-16 code units: about 1,000 words. */
const LONGEST = 6_000;
/** Paragraphs looked at: a page may have thousands of empty ones. */
const MOST_PARAGRAPHS = 150;
/** Text nodes looked at where a page has no paragraphs. */
const MOST_NODES = 1_000;
/** Less text than this in paragraphs: the page is made of other elements. */
const LEAST = 600;
/** A text node longer than this may be code. */
const LONG = 200;
const SHOW_TEXT = 4;
const SHOW_ELEMENT_AND_TEXT = 5;
const CODE = /^(?:script|style|noscript|template)$/i;

/**
 * The title and the first paragraphs, about 6,000 UTF-16 code units in all. One text, looked at once: for each text of
 * its own a browser would set up its searches anew.
 */
export function leadText(document: Document): string {
  const parts = [titleOf(document)];
  const paragraphs = elementsNamed(document, 'p');
  let left = LONGEST;
  for (let i = 0; i < MOST_PARAGRAPHS && left > 0; i++) {
    const paragraph = itemOf(paragraphs, i);
    if (!paragraph) break;
    const text = textContent(paragraph) as string;
    parts.push(text.slice(0, left));
    left -= text.length;
  }
  if (left > LONGEST - LEAST) {
    const loose = looseText(document, document, SHOW_TEXT);
    // Next to no text at all: a shell, whose text may stand in shadow trees.
    parts.push(loose.length < LEAST ? looseText(document, document, SHOW_ELEMENT_AND_TEXT) : loose);
  }
  return parts.join('\n');
}

/** Headings are found here too, where there is nothing else. Shown elements are looked into for open shadow trees. */
function looseText(document: Document, root: Node, show: number, before = ''): string {
  const walker = walkerOf(document, root, show);
  let text = before;
  for (let nodes = 0; nodes < MOST_NODES && text.length < LONGEST; nodes++) {
    const node = walker.nextNode();
    if (!node) break;
    if (node.nodeName !== '#text') {
      const shadow = shadowRootOf(node as Element);
      if (shadow) text = looseText(document, shadow, show, text);
      continue;
    }
    const { data } = node as Text;
    if (data.length < LONG || !CODE.test(node.parentElement?.localName ?? ''))
      text += ` ${data.slice(0, LONGEST)}`;
  }
  return text;
}
