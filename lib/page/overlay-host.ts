/** The one element that stands in the page for us: a closed shadow root in the top layer, above all page stacking. */

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
 * removed, closed or changed it more often than is reasonable.
 */
export function addOverlayHost(css: string, signal: AbortSignal, onRefused: () => void): OverlayHost {
  const element = document.createElement('div');
  element.popover = 'manual';
  const root = element.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
  const mount = root.appendChild(document.createElement('div'));
  const show = () => {
    if (element.parentElement !== document.documentElement) document.documentElement.append(element);
    if (!element.matches(':popover-open')) element.showPopover();
  };
  const restore = () => {
    for (const { name } of [...element.attributes]) if (name !== 'popover') element.removeAttribute(name);
    if (element.popover !== 'manual') element.popover = 'manual';
    show();
    observer.takeRecords();
  };
  const isAsMade = () =>
    element.parentElement === document.documentElement &&
    element.matches(':popover-open') &&
    element.attributes.length === 1 &&
    element.popover === 'manual';
  let returns = 0;
  const check = () => {
    if (signal.aborted || isAsMade()) return;
    if (++returns <= MOST_RETURNS) return restore();
    observer.disconnect();
    onRefused();
  };
  const observer = new MutationObserver(check);
  show();
  observer.observe(document.documentElement, { childList: true });
  observer.observe(element, { attributes: true });
  // A manual popover does not close by itself: the page has closed it.
  element.addEventListener('toggle', check, { signal });
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
      if (element.matches(':popover-open')) element.hidePopover();
      restore();
    },
  };
}
