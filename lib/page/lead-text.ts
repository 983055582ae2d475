/** The first words of a page, for the gate: bounded, without layout, and with nothing left behind. */
import { bodyElement, select, tagOf, textContent } from './dom';

/** About a printed page of text: enough for headline, standfirst and the first paragraphs. */
const LONGEST = 16_000;
/** Text nodes looked at where a page has no paragraphs. */
const MOST_NODES = 1_500;
/** Less text than this in headings and paragraphs: the page is made of other elements. */
const LEAST = 600;
const SHOW_TEXT = 4;
const NOT_TEXT = /^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE|NAV|FOOTER|SVG)$/;

/** Title, headings and first paragraphs of a page, at most about 16,000 UTF-16 code units. */
export function leadText(document: Document): string {
  let text = document.title;
  for (const element of select(document, 'h1,h2,p', 150)) {
    if (text.length > LONGEST) return text.slice(0, LONGEST);
    text += `\n${textContent(element)}`;
  }
  return text.length < LEAST ? `${text}\n${looseText(document)}` : text;
}

function looseText(document: Document): string {
  const body = bodyElement(document);
  if (!body) return '';
  const walker = document.createTreeWalker(body, SHOW_TEXT);
  let text = '';
  let nodes = 0;
  for (
    let node = walker.nextNode();
    node && text.length < LONGEST && nodes < MOST_NODES;
    node = walker.nextNode()
  ) {
    nodes++;
    const parent = node.parentElement;
    if (parent && !NOT_TEXT.test(tagOf(parent))) text += ` ${(node as Text).data}`;
  }
  return text;
}
