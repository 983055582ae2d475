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
const ownParent = getter<Node, Element | null>('parentElement');
const parentNode = getter<Node, Node | null>('parentNode');
const hostOf = getter<Node, Element | undefined>('host');
/** Parent element of any node, or null. Around what stands in an open shadow root that is the root's host. */
export function parentElement(node: Node): Element | null {
  const parent = ownParent(node);
  if (parent) return parent;
  const root = parentNode(node);
  return (root && hostOf(root)) ?? null;
}
/** The open shadow root of an element; null where there is none, or none that scripts may see. */
export const shadowRootOf = getter<Element, ShadowRoot | null | undefined>('shadowRoot');
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

/** What a slot of a shadow tree shows: the nodes put into it, or none where it shows its own children. */
export function slottedIn(slot: Element): readonly Node[] {
  const ask = truly(slot, 'assignedNodes');
  return typeof ask === 'function' ? ask.call(slot) : [];
}

/** Whether an element is another or lies within it, across the borders of shadow trees. */
export function contains(holder: Element, element: Element): boolean {
  for (let e: Element | null = element; e; e = parentElement(e)) if (e === holder) return true;
  return false;
}

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
