/**
 * Reads of the page that the page cannot bend. A form field or image named "body", "firstChild" or "getAttribute"
 * takes the place of the property of that name on its form or document ("DOM clobbering"). Such names are properties
 * of the object itself; asked by way of its prototype, with itself as receiver, it answers truly.
 */
const truly = (target: object, key: string): unknown =>
  Reflect.get(Object.getPrototypeOf(target), key, target);

const getter =
  <T extends object, R>(key: string) =>
  (target: T): R =>
    truly(target, key) as R;

const method =
  <T extends object, A extends unknown[], R>(key: string) =>
  (target: T, ...args: A): R =>
    (truly(target, key) as (...args: A) => R).apply(target, args);

/** First child of any node, or null. */
export const firstChild = getter<Node, ChildNode | null>('firstChild');
/** Next sibling of any node, or null. */
export const nextSibling = getter<Node, ChildNode | null>('nextSibling');
/** Parent element of any node, or null. */
export const parentElement = getter<Node, Element | null>('parentElement');
/** Text of a node and all under it. */
export const textContent = getter<Node, string | null>('textContent');
/** The `<html>` element, or null. */
export const rootElement = getter<Document, HTMLElement | null>('documentElement');
/** Value of an attribute, or null when it is absent. */
export const attribute = method<Element, [string], string | null>('getAttribute');

const nodeName = getter<Node, string>('nodeName');
const allIn = method<Document, [string], Iterable<Element>>('querySelectorAll');

/** Title of the document; no element named "title" stands in for it. */
export const titleOf = getter<Document, string>('title');
/** Address of the document. */
export const addressOf = getter<Document, string>('URL');
/** Elements of that name, live: asking for the first of many costs nothing for the rest. */
export const elementsNamed = method<Document, [string], HTMLCollectionOf<Element>>('getElementsByTagName');
/** A walk through the nodes of one kind under a node. */
export const walkerOf = method<Document, [Node, number], TreeWalker>('createTreeWalker');

/** Name of an element in capitals, whatever the case of the document's markup language. */
export const tagOf = (element: Element): string => nodeName(element).toUpperCase();

/** Elements of the document that match a selector, in document order, at most `most` of them. */
export function select(document: Document, selector: string, most = 200): Element[] {
  const found: Element[] = [];
  for (const element of allIn(document, selector)) {
    if (found.push(element) >= most) break;
  }
  return found;
}

/** The `<body>` element, or null. Asked by name: parsers other than browsers' can mistake which child it is. */
export const bodyElement = (document: Document): Element | null => elementsNamed(document, 'body')[0] ?? null;
