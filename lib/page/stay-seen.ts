/**
 * Keeps what we show in sight on a page that works against it, and notices when that cannot be done. Reacts to what
 * happens on the page; only where the browser cannot tell what is painted, it comes to the top again now and then.
 */
import { isBlinded, isChangingView, isOnTop, isPlaying, overlap, watchOcclusion } from './in-sight';

interface SeenOptions {
  /** Our element in the page. */
  host: HTMLElement;
  /** The parts of it that must be seen at the moment, in its closed root. */
  parts(): readonly Element[];
  /** Puts the element above whatever came into the top layer since. */
  raise(): void;
  /** The page does not let us be seen: called once, then nothing is tried any more. */
  onHidden(): void;
}

/** What opens right above us is answered this often within `FIGHT` milliseconds; a page that goes on has its way. */
const MOST_RAISES = 8;
const FIGHT = 5_000;
/** A cover must still be there after this time: pages flicker, and our own fade takes 120 ms. In milliseconds. */
const STILL_THERE = 160;
/** So many looks in a row must find us hidden. */
const MOST_HIDDEN = 3;
/** As many find the view changing, and think nothing of it: some two seconds. */
const LONGEST_CHANGE = 12;
/** How long a cover may stay that lets clicks through, where only hits can be tested, in milliseconds. */
const BLIND_SPELL = 3_000;
/** Changes on the root and body elements that may hide what is in them. */
const HIDING = { attributes: true, attributeFilter: ['style', 'class', 'hidden', 'inert'] };

/** Watches until `signal` aborts. Returns a function that has it look again, for when our parts changed. */
export function staySeen(options: SeenOptions, signal: AbortSignal): () => void {
  const lookout = new Lookout(options, signal);
  return () => lookout.watchParts();
}

class Lookout {
  private raises: number[] = [];
  private readonly raisedOver = new WeakSet<Element>();
  private hidden = 0;
  private changing = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private beat: ReturnType<typeof setInterval> | undefined;
  private occlusion: IntersectionObserver | null = null;
  /** What the browser last said of each part. */
  private sightings = new Map<Element, boolean>();

  constructor(
    private readonly options: SeenOptions,
    private readonly signal: AbortSignal,
  ) {
    const attributes = new MutationObserver(this.soon);
    attributes.observe(document.documentElement, HIDING);
    if (document.body) attributes.observe(document.body, HIDING);
    // Popovers and dialogs of the page come above us when they open; so does the page itself in full screen.
    document.addEventListener('toggle', (event) => this.toggled(event as ToggleEvent), {
      signal,
      capture: true,
    });
    document.addEventListener('fullscreenchange', () => this.filled(), { signal });
    // What was seen of a tab in the background says nothing.
    document.addEventListener('visibilitychange', () => this.watchParts(), { signal });
    document.addEventListener('pointerdown', this.soon, { signal, capture: true, passive: true });
    signal.addEventListener(
      'abort',
      () => {
        clearTimeout(this.timer);
        clearInterval(this.beat);
        attributes.disconnect();
        this.occlusion?.disconnect();
      },
      { once: true },
    );
    this.watchParts();
  }

  watchParts(): void {
    this.hidden = 0;
    this.observe();
    clearInterval(this.beat);
    if (!this.occlusion && this.options.parts().length)
      this.beat = setInterval(() => this.rise(), BLIND_SPELL);
    this.soon();
  }

  private observe(): void {
    this.occlusion?.disconnect();
    if (this.signal.aborted) return;
    this.sightings = new Map();
    this.occlusion = watchOcclusion(this.sightings, this.soon);
    for (const part of this.options.parts()) this.occlusion?.observe(part);
  }

  private readonly soon = (): void => {
    this.timer ??= setTimeout(() => this.look(), STILL_THERE);
  };

  private look(): void {
    this.timer = undefined;
    if (this.signal.aborted || document.visibilityState === 'hidden' || isPlaying()) return;
    const isSeen = this.isSeen();
    this.changing = isChangingView() ? this.changing + 1 : 0;
    const isLong = this.changing > LONGEST_CHANGE;
    if (this.changing && !isLong) this.soon();
    else if (isLong || isSeen === false) this.unseen();
    else if (isSeen) this.hidden = 0;
  }

  /** Null where the browser is still to tell: it does so as soon as it paints, however long that takes. */
  private isSeen(): boolean | null {
    const modal = document.querySelector(':modal');
    if (modal && !this.raisedOver.has(modal)) this.raiseOver(modal);
    const parts = this.options.parts();
    // Under a modal dialog nothing else can be hit, not even above it.
    const isHit = modal !== null || parts.every((part) => isOnTop(part, this.options.host));
    const sights = parts.map((part) => this.sightings.get(part));
    if (!isHit || sights.includes(false) || isBlinded()) return false;
    return this.occlusion && sights.includes(undefined) ? null : true;
  }

  private unseen(): void {
    if (++this.hidden > MOST_HIDDEN) {
      this.options.onHidden();
      return;
    }
    this.raise();
    this.observe();
    this.soon();
  }

  private raise(): void {
    const now = performance.now();
    this.raises = [...this.raises.filter((then) => now - then < FIGHT), now];
    if (this.raises.length > MOST_RAISES) this.options.onHidden();
    else this.options.raise();
  }

  /** A shadow or a backdrop reaches further than a box: rise above what opens elsewhere too, but that is no fight. */
  private raiseOver(opened: Element): void {
    const isModal = opened.matches(':modal');
    if (isModal) this.raisedOver.add(opened);
    if (isModal || this.options.parts().some((part) => overlap(part, opened))) this.raise();
    else this.options.raise();
  }

  /** One that lets clicks through fools the hit test: rise above it without looking. */
  private toggled({ target, newState }: ToggleEvent): void {
    if (newState === 'open' && target instanceof Element && !isPlaying()) this.raiseOver(target);
    this.soon();
  }

  private filled(): void {
    if (document.fullscreenElement && !isPlaying()) this.raise();
    this.soon();
  }

  /** Events of a shadow tree, or such as the page keeps for itself, are never heard. */
  private rise(): void {
    if (document.visibilityState === 'hidden' || isPlaying()) return;
    this.options.raise();
    this.soon();
  }
}
