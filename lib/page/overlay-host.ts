/**
 * The one element that stands in the page for us. It is bare; the layer above all page stacking is a popover within its
 * closed root, so that no script of the page can find, close or restyle it.
 */

/** What is done in our parts is no business of the page's: a letter typed there is none of its shortcuts. */
const OURS = [
  ...['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'copy', 'focusin', 'focusout'],
  ...['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'click', 'auxclick', 'dblclick', 'contextmenu'],
];
/** What a page does to the element is undone this often; then the page has its way. */
const MOST_RETURNS = 5;

export interface OverlayHost {
  /** Where to render. Out of the page's reach: the root is closed. */
  mount: HTMLElement;
  element: HTMLElement;
  /** Puts it above dialogs and popovers that opened since. */
  raise(): void;
}

/**
 * Adds the element to the page and takes it away when `signal` aborts. `onRefused` is called when the page has
 * removed or changed it more often than is reasonable.
 */
export function addOverlayHost(css: string, signal: AbortSignal, onRefused: () => void): OverlayHost {
  const { element, mount } = makeElement(css, signal);
  const scrollBack = keepScroll(mount, signal);
  const restore = () => {
    for (const { name } of [...element.attributes]) element.removeAttribute(name);
    if (element.parentElement !== document.documentElement) document.documentElement.append(element);
    if (!mount.matches(':popover-open')) mount.showPopover();
    scrollBack();
    observer.takeRecords();
  };
  // A popover closes when its element leaves the document.
  const isAsMade = () =>
    element.parentElement === document.documentElement &&
    element.attributes.length === 0 &&
    mount.matches(':popover-open');
  let returns = 0;
  const check = () => {
    if (signal.aborted || isAsMade()) return;
    if (++returns <= MOST_RETURNS) return restore();
    observer.disconnect();
    onRefused();
  };
  const observer = new MutationObserver(check);
  restore();
  observer.observe(document.documentElement, { childList: true });
  observer.observe(element, { attributes: true });
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      element.remove();
    },
    { once: true },
  );
  return {
    mount,
    element,
    raise() {
      if (mount.matches(':popover-open')) mount.hidePopover();
      restore();
    },
  };
}

/** The element, bare, and the popover within its closed root, which keeps to itself what is done in it. */
function makeElement(css: string, signal: AbortSignal): Pick<OverlayHost, 'element' | 'mount'> {
  const element = document.createElement('div');
  const root = element.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
  const mount = root.appendChild(document.createElement('div'));
  mount.popover = 'manual';
  for (const type of OURS) mount.addEventListener(type, (event) => event.stopPropagation(), { signal });
  return { element, mount };
}

/** Remembers how far each part was scrolled; the function it returns scrolls them back: what is put in anew starts at its top. */
function keepScroll(mount: HTMLElement, signal: AbortSignal): () => void {
  const tops = new Map<Element, number>();
  const remember = ({ target }: Event) => {
    if (target instanceof Element) tops.set(target, target.scrollTop);
  };
  mount.addEventListener('scroll', remember, { signal, capture: true, passive: true });
  return () => {
    for (const [part, top] of tops) {
      if (part.isConnected) part.scrollTop = top;
      else tops.delete(part);
    }
  };
}
