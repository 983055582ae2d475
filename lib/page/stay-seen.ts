/**
 * Keeps what we show in sight on a page that works against it, and notices when that cannot be done. Reacts to what
 * happens on the page; nothing runs while nothing happens.
 */

export interface SeenOptions {
  /** Our element in the page. */
  host: HTMLElement;
  /** The parts of it that must be seen at the moment, in its closed root. */
  parts(): readonly Element[];
  /** Puts the element above whatever came into the top layer since. */
  raise(): void;
  /** The page does not let us be seen: called once, then nothing is tried any more. */
  onHidden(): void;
}

/** What opens above us is answered this often; a page that goes on has its way. */
const MOST_RAISES = 8;
/** A cover must still be there after this time: pages flicker, and our own fade takes 120 ms. In milliseconds. */
const STILL_THERE = 160;
/** So many looks in a row must find us hidden. */
const MOST_HIDDEN = 3;
/** Smaller, in CSS pixels, nobody sees it. */
const SMALLEST = 20;
/** Points of a part that are looked at, as shares of its width and height. */
const POINTS = [
  [0.5, 0.5],
  [0.08, 0.2],
  [0.92, 0.2],
  [0.08, 0.8],
  [0.92, 0.8],
] as const;
/** Filters on the root element that make everything under it invisible; others (dark modes) only change its looks. */
const BLINDING =
  /opacity\((?:0|0?\.[0-4]\d*)\)|brightness\((?:0|0?\.[0-2]\d*)\)|contrast\(0\)|blur\(\d{1,}(?:\.\d+)?px\)/;

/** Watches until `signal` aborts. Returns a function that has it look again, for when our parts changed. */
export function staySeen(options: SeenOptions, signal: AbortSignal): () => void {
  let raises = 0;
  const raisedOver = new WeakSet<Element>();
  let hidden = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let occluded: IntersectionObserver | undefined;
  let sightings = new Map<Element, boolean>();

  const look = () => {
    timer = undefined;
    if (signal.aborted || document.fullscreenElement || document.visibilityState === 'hidden') return;
    if (underModal()) return;
    const parts = options.parts();
    if (parts.every((part) => isOnTop(part, options.host) && sightings.get(part) !== false) && !isBlinded()) {
      hidden = 0;
      return;
    }
    if (++hidden > MOST_HIDDEN) {
      options.onHidden();
      return;
    }
    raise();
    soon();
  };
  // Under a modal dialog nothing else can be hit, not even above it: be painted on top of it, and leave it at that.
  const underModal = () => {
    const modal = document.querySelector(':modal');
    if (modal && !raisedOver.has(modal)) raise();
    if (modal) raisedOver.add(modal);
    return modal !== null;
  };
  const raise = () => {
    if (++raises <= MOST_RAISES) options.raise();
  };
  // One that lets clicks through fools the hit test: rise above it without looking.
  const opened = (event: Event) => {
    if ((event as ToggleEvent).newState === 'open' && !underModal()) raise();
    soon();
  };
  const soon = () => {
    timer ??= setTimeout(look, STILL_THERE);
  };
  const watchParts = () => {
    occluded?.disconnect();
    sightings = new Map();
    occluded = watchOcclusion(sightings, soon);
    for (const part of options.parts()) occluded?.observe(part);
    soon();
  };

  const attributes = new MutationObserver(soon);
  const watched = { attributes: true, attributeFilter: ['style', 'class', 'hidden', 'inert'] };
  attributes.observe(document.documentElement, watched);
  if (document.body) attributes.observe(document.body, watched);
  // Popovers and dialogs of the page come above us when they open.
  document.addEventListener('toggle', (event) => event.target !== options.host && opened(event), {
    signal,
    capture: true,
  });
  document.addEventListener('fullscreenchange', soon, { signal });
  document.addEventListener('pointerdown', soon, { signal, capture: true, passive: true });
  signal.addEventListener(
    'abort',
    () => {
      clearTimeout(timer);
      attributes.disconnect();
      occluded?.disconnect();
    },
    { once: true },
  );
  watchParts();
  return watchParts;
}

/** Whether the page's own hit test finds us at the part's points that are in the window. */
function isOnTop(part: Element, host: Element): boolean {
  const { x, y, width, height } = part.getBoundingClientRect();
  if (width < SMALLEST || height < SMALLEST) return false;
  const inWindow = POINTS.map(([dx, dy]) => [x + dx * width, y + dy * height] as const).filter(
    ([px, py]) => px >= 0 && py >= 0 && px < innerWidth && py < innerHeight,
  );
  return inWindow.length > 0 && inWindow.every(([px, py]) => document.elementFromPoint(px, py) === host);
}

function isBlinded(): boolean {
  return BLINDING.test(getComputedStyle(document.documentElement).filter);
}

/**
 * Where the browser can tell (Chromium), what is truly painted: a cover that lets clicks through fools the hit test.
 * What it last said of each part is kept in `sightings`.
 */
function watchOcclusion(
  sightings: Map<Element, boolean>,
  onHidden: () => void,
): IntersectionObserver | undefined {
  if (!('isVisible' in IntersectionObserverEntry.prototype)) return undefined;
  return new IntersectionObserver(
    (entries) => {
      for (const { target, isVisible } of entries as (IntersectionObserverEntry & { isVisible: boolean })[]) {
        sightings.set(target, isVisible);
        if (!isVisible) onHidden();
      }
    },
    { threshold: [0.5], trackVisibility: true, delay: 100 } as IntersectionObserverInit,
  );
}
