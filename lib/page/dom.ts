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

/** What is looked up on a node's prototype, once for each kind of node: a walk asks tens of thousands of nodes. */
function perKind<R>(lookUp: (kind: object) => R): (target: object) => R {
  const known = new WeakMap<object, R>();
  return (target) => {
    const kind = Object.getPrototypeOf(target);
    let found = known.get(kind);
    if (!found) {
      found = lookUp(kind);
      known.set(kind, found);
    }
    return found;
  };
}

/** As `getter`, for a walk. */
const oftenRead = <T extends object, R>(key: string) => {
  const read = perKind((kind) => accessorOf<T, R>(kind, key));
  return (target: T): R => read(target).call(target);
};

function accessorOf<T extends object, R>(kind: object, key: string): (this: T) => R {
  for (let at: object | null = kind; at; at = Object.getPrototypeOf(at)) {
    const own = Object.getOwnPropertyDescriptor(at, key);
    if (own?.get) return own.get as (this: T) => R;
    if (own) break;
  }
  return function () {
    return Reflect.get(kind, key, this) as R;
  };
}

/** First child of any node, or null. */
export const firstChild = /* @__PURE__ */ oftenRead<Node, ChildNode | null>('firstChild');
/** Next sibling of any node, or null. */
export const nextSibling = /* @__PURE__ */ oftenRead<Node, ChildNode | null>('nextSibling');
const ownParent = /* @__PURE__ */ oftenRead<Node, Element | null>('parentElement');
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
export const attribute = (element: Element, name: string): string | null =>
  getAttributeOf(element).call(element, name);

const getAttributeOf = /* @__PURE__ */ perKind(
  (kind) => Reflect.get(kind, 'getAttribute') as Element['getAttribute'],
);
const nodeName = /* @__PURE__ */ oftenRead<Node, string>('nodeName');
const allIn = method<Document, [string], Iterable<Element>>('querySelectorAll');
const matches = method<Element, [string], boolean>('matches');

/** Title of the document; no element named "title" stands in for it. */
export const titleOf = getter<Document, string>('title');
/** Address of the document. */
export const addressOf = getter<Document, string>('URL');
/** Elements of that name, live. Ask for them with `itemOf`. */
export const elementsNamed = method<Document, [string], HTMLCollectionOf<Element>>('getElementsByTagName');
/** One of many elements by its number, or null. By `[…]` a browser counts them all first. */
export const itemOf = method<HTMLCollectionOf<Element>, [number], Element | null>('item');
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

const MOST_ELEMENTS = 30_000;

/** Whether a page has so many elements that to look through them for a few takes a browser too long. */
export const isHuge = (document: Document): boolean =>
  itemOf(elementsNamed(document, '*'), MOST_ELEMENTS) !== null;

/** So many are looked at there: its head, and the beginning of its text. */
const FIRST = 4_000;

/**
 * Elements of the document that match a selector, in document order, at most `most` of them; of a huge page those among
 * its first elements.
 */
export function select(document: Document, selector: string, most = 200): Element[] {
  const candidates = isHuge(document) ? firstOf(document, selector) : allIn(document, selector);
  const found: Element[] = [];
  for (const element of candidates) {
    if (found.push(element) >= most) break;
  }
  return found;
}

function* firstOf(document: Document, selector: string): Generator<Element, void, void> {
  const all = elementsNamed(document, '*');
  for (let i = 0; i < FIRST; i++) {
    const element = itemOf(all, i);
    if (element && matches(element, selector)) yield element;
  }
}

/** The `<body>` element, or null. Asked by name: parsers other than browsers' can mistake which child it is. */
export const bodyElement = (document: Document): Element | null => itemOf(elementsNamed(document, 'body'), 0);
