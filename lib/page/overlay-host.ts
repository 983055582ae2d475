/** The one element that stands in the page for us: a closed shadow root in the top layer, above all page stacking. */

/** A page that keeps removing the element gets it back this often; then it has its way. */
const MOST_RETURNS = 3;

export interface OverlayHost {
  /** Where to render. Out of the page's reach: the root is closed. */
  mount: HTMLElement;
  element: HTMLElement;
  /** Puts it above dialogs and popovers that opened since. */
  raise(): void;
}

/**
 * Adds the element to the page and takes it away when `signal` aborts. `onRefused` is called when the page has
 * removed it more often than is reasonable; it then stays away.
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
    if (!element.isConnected) document.documentElement.append(element);
    if (!element.matches(':popover-open')) element.showPopover();
  };
  show();
  let returns = 0;
  const observer = new MutationObserver(() => {
    if (element.isConnected) return;
    if (++returns <= MOST_RETURNS) return show();
    observer.disconnect();
    onRefused();
  });
  observer.observe(document.documentElement, { childList: true });
  element.addEventListener(
    'toggle',
    () => {
      // Closed by the page: a manual popover does not close by itself.
      if (!element.matches(':popover-open') && element.isConnected && ++returns <= MOST_RETURNS) show();
    },
    { signal },
  );
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
      show();
    },
  };
}
