/** What is on the page at the moment, and what the reader can do with it: marks, badge, panel, card. */
import type { CardState } from '@/components/NoteCard';
import type { PageView } from '@/lib/core/view/page-view';
import type { ShownStory } from '@/lib/core/view/shown';
import type { Summary } from '@/lib/core/view/summary';
import type { Settings } from '@/lib/extension/settings';
import { createHighlights } from '@/lib/page/highlights';
import { type Hover, watchHover } from '@/lib/page/hover';
import { isPagesClick, rangeAt } from '@/lib/page/pointer';
import { boxOf, documentOf, isSameRange, rangesOverlap } from '@/lib/page/ranges';
import type { ReadPage } from '@/lib/page/read-page';
import { scrollToRange } from '@/lib/page/scroll-to';
import { chosenIn } from '@/lib/page/selection';
import { markOrder, marksOf, seenAt } from './marks';
import { createView, type Shown } from './view';

type Looks = Pick<Settings, 'hover' | 'theme' | 'place' | 'sign'>;

export interface Stage {
  /**
   * Shows a page's findings; `first` is the view to start with, kept as the reader left it afterwards. With a summary,
   * the page's story is in brief: cards and panel wait for `complete`.
   */
  set(
    page: PageView,
    ranges: (Range | null)[],
    looks: Looks,
    first: 'badge' | 'panel',
    summary: Summary | undefined,
  ): void;
  /** The whole story has come. */
  complete(story: ShownStory): void;
  /** The same words stand in other nodes now: moves the marks there. */
  move(ranges: (Range | null)[]): void;
  /** Takes everything off the page. */
  clear(): void;
  /** Whether a node of the page is our element. */
  isOurs(node: EventTarget | null): boolean;
  /** Scrolls to a finding's words and opens its card; false when they are not on the page. */
  goTo(finding: number): boolean;
  step(by: 1 | -1): void;
  openPanel(): void;
  togglePanel(): void;
  checkSelection(read: ReadPage | null): void;
}

/** Makes the stage of a page; it stays empty until `set`. `onRefused`: the page does not let us be seen. */
export function createStage(signal: AbortSignal, onRefused: () => void): Stage {
  return new PageStage(signal, onRefused);
}

class PageStage implements Stage {
  private shown: Shown | null = null;
  private ranges: (Range | null)[] = [];
  private hover = true;
  private hovering: Hover | null = null;
  /** Documents that are listened to: the page's, and of frames in which its article stands. */
  private heard = new WeakSet<Document>();
  private waiting: (() => void)[] = [];
  private act: AbortController | null = null;
  private paint: ReturnType<typeof createHighlights> | null = null;
  private view: ReturnType<typeof createView> | null = null;

  constructor(
    private readonly signal: AbortSignal,
    private readonly onRefused: () => void,
  ) {
    signal.addEventListener('abort', () => this.clear(), { once: true });
  }

  set(
    page: PageView,
    ranges: (Range | null)[],
    looks: Looks,
    first: 'badge' | 'panel',
    summary: Summary | undefined,
  ): void {
    if (this.signal.aborted) return;
    this.begin();
    this.adopt(ranges);
    this.hover = looks.hover;
    const before = this.shown;
    this.shown = {
      view: before?.view ?? 'badge',
      page,
      summary,
      place: before?.place ?? looks.place,
      theme: looks.theme,
      sign: looks.sign,
      current: null,
      lost: lostOf(ranges),
      card: null,
      cardTakesFocus: false,
      quiet: true,
    };
    this.update({});
    this.repaint();
    if (!before && first === 'panel') this.whenWhole(() => this.update({ view: 'panel' }));
  }

  complete(story: ShownStory): void {
    if (!this.shown) return;
    this.update({ page: { ...this.shown.page, story }, summary: undefined });
    const waiting = this.waiting;
    this.waiting = [];
    for (const act of waiting) act();
  }

  move(ranges: (Range | null)[]): void {
    if (!this.shown || ranges.every((range, i) => isSameRange(range, this.ranges[i] ?? null))) return;
    this.adopt(ranges);
    this.update({ lost: lostOf(ranges) });
    this.repaint();
  }

  private adopt(ranges: (Range | null)[]): void {
    this.ranges = ranges;
    for (const range of ranges) if (range) this.listenTo(documentOf(range));
  }

  isOurs(node: EventTarget | null): boolean {
    return this.view?.isOurs(node) ?? false;
  }

  clear(): void {
    this.act?.abort();
    this.act = null;
    this.shown = null;
    this.waiting = [];
  }

  goTo(finding: number): boolean {
    const there = this.reveal(finding);
    if (there) this.openCard(finding, true);
    return there;
  }

  private reveal(finding: number): boolean {
    const range = this.ranges[finding];
    if (!this.shown || !range?.startContainer.isConnected) return false;
    scrollToRange(range);
    this.update({ current: finding });
    this.repaint();
    return true;
  }

  step(by: 1 | -1): void {
    if (!this.shown) return;
    const order = markOrder(this.shown.page.assessment, this.ranges);
    if (order.length === 0) return;
    const at = this.shown.current === null ? -1 : order.indexOf(this.shown.current);
    const next = at < 0 ? (by > 0 ? 0 : order.length - 1) : (at + by + order.length) % order.length;
    this.goTo(order[next] as number);
  }

  openPanel(): void {
    this.whenWhole(() => this.update({ view: 'panel', card: null, quiet: false }));
  }

  togglePanel(): void {
    if (this.shown?.view === 'panel') this.update({ view: 'badge' });
    else this.openPanel();
  }

  checkSelection(read: ReadPage | null): void {
    const chosen = read && (chosenIn(read.document, read.shadows) ?? chosenIn(document, []));
    if (!this.shown || !chosen) return;
    const hit = this.ranges.findIndex((range) => range && rangesOverlap(range, chosen.range));
    if (hit >= 0) this.openCard(hit, true);
    else
      this.update({
        card: { quote: chosen.text.slice(0, LONGEST_QUOTE), anchor: boxOf(chosen.range) },
        cardTakesFocus: true,
      });
  }

  private begin(): void {
    if (this.act) return;
    this.act = new AbortController();
    const { signal } = this.act;
    this.paint = createHighlights(signal, this.onRefused);
    this.view = createView(
      {
        onOpen: () => this.openPanel(),
        onClose: () => this.update({ view: 'badge' }),
        onDismiss: () => this.update({ view: 'none' }),
        onPlace: (place) => this.update({ place }),
        onReveal: (finding) => void this.reveal(finding),
        onStep: (by) => this.step(by),
        onCard: (finding) => (finding === null ? this.closeCard() : this.openCard(finding, true)),
        onCardHover: (inside) => this.hovering?.overCard(inside),
      },
      signal,
      this.onRefused,
    );
    addEventListener('resize', () => this.follow(), { signal, passive: true });
    this.hovering = watchHover(
      signal,
      (document, x, y) => (this.hover ? this.findingAt(document, x, y) : null),
      (finding) => (finding === null ? this.closeHoverCard() : this.openCard(finding, false)),
    );
    this.heard = new WeakSet();
    this.listenTo(document);
  }

  private listenTo(document: Document): void {
    const signal = this.act?.signal;
    if (!signal || this.heard.has(document)) return;
    this.heard.add(document);
    document.addEventListener('click', (event) => this.clicked(event, document), { signal, capture: true });
    document.addEventListener('scroll', () => this.follow(), { signal, capture: true, passive: true });
    this.hovering?.over(document);
  }

  private clicked(event: MouseEvent, document: Document): void {
    if (this.isOurs(event.target) || !event.isTrusted) return;
    const finding = isPagesClick(event) ? null : this.findingAt(document, event.clientX, event.clientY);
    if (finding !== null) this.openCard(finding, true);
    else if (this.shown?.card) this.closeCard();
  }

  private findingAt(document: Document, x: number, y: number): number | null {
    const found = this.shown && rangeAt(this.ranges, document, x, y);
    return this.shown && found !== null ? seenAt(this.shown.page.assessment, this.ranges, found) : null;
  }

  private openCard(finding: number, takesFocus: boolean): void {
    const range = this.ranges[finding];
    if (!range) return;
    this.whenWhole(() =>
      this.update({ card: { finding, anchor: boxOf(range) }, cardTakesFocus: takesFocus }),
    );
  }

  /** At once when the whole story is there, else as soon as it comes. */
  private whenWhole(act: () => void): void {
    if (this.shown?.summary) this.waiting.push(act);
    else act();
  }

  private closeCard(): void {
    this.update({ card: null });
  }

  private closeHoverCard(): void {
    if (this.shown?.card && !this.shown.cardTakesFocus) this.closeCard();
  }

  /** The card stays beside its words when the page scrolls or is laid out anew. */
  private follow(): void {
    const card = this.shown?.card;
    const range = card && 'finding' in card ? this.ranges[card.finding] : null;
    if (card && range) this.update({ card: { ...card, anchor: boxOf(range) } as CardState });
  }

  private update(change: Partial<Shown>): void {
    if (!this.shown) return;
    this.shown = { ...this.shown, ...change };
    this.view?.show(this.shown);
  }

  private repaint(): void {
    if (!this.shown) return;
    this.paint?.paint(marksOf(this.shown.page.assessment, this.ranges, this.shown.current));
  }
}

/** A selection longer than this is no sentence. */
const LONGEST_QUOTE = 400;

const lostOf = (ranges: readonly (Range | null)[]): number[] =>
  ranges.flatMap((range, i) => (range ? [] : [i]));
