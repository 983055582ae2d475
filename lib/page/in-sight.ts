/** What can be found out about whether an element in the top layer is seen. */

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
/**
 * Filters on the root element that make everything under it invisible, or may, as those of an SVG; others (dark modes)
 * only change its looks.
 */
const BLINDING =
  /opacity\((?:0|0?\.[0-4]\d*)\)|brightness\((?:0|0?\.[0-2]\d*)\)|contrast\(0\)|blur\(\d{1,}(?:\.\d+)?px\)|url\(/;
/** In full screen these are watched, and nothing of ours belongs above them. */
const PLAYERS = 'video, canvas, iframe, embed, object';

/** Whether the page's own hit test finds the host at the part's points that are in the window. */
export function isOnTop(part: Element, host: Element): boolean {
  const { x, y, width, height } = part.getBoundingClientRect();
  if (width < SMALLEST || height < SMALLEST) return false;
  const inWindow = POINTS.map(([dx, dy]) => [x + dx * width, y + dy * height] as const).filter(
    ([px, py]) => px >= 0 && py >= 0 && px < innerWidth && py < innerHeight,
  );
  return inWindow.length > 0 && inWindow.every(([px, py]) => document.elementFromPoint(px, py) === host);
}

/** Whether a filter of the page keeps everything from being seen. */
export const isBlinded = (): boolean => BLINDING.test(getComputedStyle(document.documentElement).filter);

/** While the view changes, pictures of the page stand above all of it; a page may keep them there. */
export const isChangingView = (): boolean =>
  CSS.supports('selector(:active-view-transition)') &&
  document.documentElement.matches(':active-view-transition');

/** Whether something is played in full screen: then nothing of ours is to be seen. */
export function isPlaying(): boolean {
  const full = document.fullscreenElement;
  return full !== null && (full.matches(PLAYERS) || full.querySelector(PLAYERS) !== null);
}

/** Whether the boxes of two elements have a point in common. */
export function overlap(one: Element, other: Element): boolean {
  const a = one.getBoundingClientRect();
  const b = other.getBoundingClientRect();
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/**
 * Where the browser can tell (Chromium), what is truly painted: a cover that lets clicks through fools the hit test.
 * What it last said of each part is kept in `sightings`, and `onTold` called. Null where it cannot tell.
 */
export function watchOcclusion(
  sightings: Map<Element, boolean>,
  onTold: () => void,
): IntersectionObserver | null {
  if (!('isVisible' in IntersectionObserverEntry.prototype)) return null;
  return new IntersectionObserver(
    (entries) => {
      for (const { target, isVisible } of entries as (IntersectionObserverEntry & { isVisible: boolean })[])
        sightings.set(target, isVisible);
      onTold();
    },
    { threshold: [0.5], trackVisibility: true, delay: 100 } as IntersectionObserverInit,
  );
}
