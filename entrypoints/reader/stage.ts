/** What is on the page at the moment, and what the reader can do with it: marks, badge, panel, card. */
import type { CardState } from '@/components/NoteCard';
import type { PageView } from '@/lib/core/view/page-view';
import type { ShownStory } from '@/lib/core/view/shown';
import type { Summary } from '@/lib/core/view/summary';
import { rangeAt } from '@/lib/page/pointer';
import { boxOf, documentOf, isSameRange, rangesOverlap } from '@/lib/page/ranges';
import type { ReadPage } from '@/lib/page/read-page';
import { scrollToRange } from '@/lib/page/scroll-to';
import { chosenIn } from '@/lib/page/selection';
import { markBeside, marksOf, seenAt } from './marks';
import { bringMeans, type Means } from './means';
import { type Looks, lostOf, quoteCard, type Shown, shownAnew } from './shown';

/** The stage of a page. It stays empty until `set`, and leaves nothing behind once its signal aborts. */
export class Stage {
  private shown: Shown | null = null;
  private ranges: (Range | null)[] = [];
  private hover = true;
  private waiting: (() => void)[] = [];
  /** Kept when they have ended: whoever watches the page asks afterwards whose element it was that went. */
  private means: Means | null = null;

  /** `onRefused`: the page does not let us be seen. */
  constructor(
    private readonly signal: AbortSignal,
    private readonly onRefused: () => void,
  ) {
    signal.addEventListener('abort', () => this.clear(), { once: true });
  }

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
  ): void {
    if (this.signal.aborted) return;
    const before = this.shown;
    if (!before) this.means = this.begin();
    this.adopt(ranges);
    this.hover = looks.hover;
    this.shown = shownAnew(before, page, ranges, looks, summary);
    this.update({});
    this.repaint();
    if (!before && first === 'panel') this.whenWhole(() => this.update({ view: 'panel' }));
  }

  /** The whole story has come. */
  complete(story: ShownStory): void {
    if (!this.shown) return;
    this.update({ page: { ...this.shown.page, story }, summary: undefined });
    const waiting = this.waiting;
    this.waiting = [];
    for (const act of waiting) act();
  }

  /** The same words stand in other nodes now: moves the marks there. */
  move(ranges: (Range | null)[]): void {
    if (!this.shown || ranges.every((range, i) => isSameRange(range, this.ranges[i] ?? null))) return;
    this.adopt(ranges);
    this.update({ lost: lostOf(ranges) });
    this.repaint();
  }

  /** Takes everything off the page. */
  clear(): void {
    this.means?.end();
    this.shown = null;
    this.waiting = [];
  }

  /** Whether a node of the page is our element. */
  isOurs(node: EventTarget | null): boolean {
    return this.means?.view.isOurs(node) ?? false;
  }

  /** Scrolls to a finding's words and opens its card; false when they are not on the page. */
  goTo(finding: number): boolean {
    const there = this.reveal(finding);
    if (there) this.openCard(finding, true);
    return there;
  }

  /** Goes to the next marked words of the page or to those before, from the ones last gone to. */
  step(by: 1 | -1): void {
    if (!this.shown) return;
    const next = markBeside(this.shown.page.assessment, this.ranges, this.shown.current, by);
    if (next !== null) this.goTo(next);
  }

  openPanel(): void {
    this.whenWhole(() => this.update({ view: 'panel', card: null, quiet: false }));
  }

  togglePanel(): void {
    if (this.shown?.view === 'panel') this.update({ view: 'badge' });
    else this.openPanel();
  }

  /** Opens the card of the words that are selected, or says of them that nothing is known. */
  checkSelection(read: ReadPage | null): void {
    const chosen = read && (chosenIn(read.document, read.shadows) ?? chosenIn(document, []));
    if (!this.shown || !chosen) return;
    const hit = this.ranges.findIndex((range) => range && rangesOverlap(range, chosen.range));
    if (hit >= 0) this.openCard(hit, true);
    else this.update({ card: quoteCard(chosen), cardTakesFocus: true });
  }

  private begin(): Means {
    return bringMeans(
      {
        onOpen: () => this.openPanel(),
        onClose: () => this.update({ view: 'badge' }),
        onDismiss: () => this.update({ view: 'none' }),
        onPlace: (place) => this.update({ place }),
        onReveal: (finding) => void this.reveal(finding),
        onStep: (by) => this.step(by),
        onCard: (finding) => (finding === null ? this.closeCard() : this.openCard(finding, true)),
      },
      {
        findingAt: (document, x, y) => this.findingAt(document, x, y),
        opensOnRest: () => this.hover,
        onRest: (finding) => (finding === null ? this.closeHoverCard() : this.openCard(finding, false)),
        onClick: (finding) => (finding === null ? this.closeCard() : this.openCard(finding, true)),
        onMove: () => this.follow(),
      },
      this.onRefused,
    );
  }

  private adopt(ranges: (Range | null)[]): void {
    this.ranges = ranges;
    for (const range of ranges) if (range) this.means?.touch.listenTo(documentOf(range));
  }

  private reveal(finding: number): boolean {
    const range = this.ranges[finding];
    if (!this.shown || !range?.startContainer.isConnected) return false;
    scrollToRange(range);
    this.update({ current: finding });
    this.repaint();
    return true;
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
    if (this.shown?.card) this.update({ card: null });
  }

  private closeHoverCard(): void {
    if (!this.shown?.cardTakesFocus) this.closeCard();
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
    this.means?.view.show(this.shown);
  }

  private repaint(): void {
    if (!this.shown) return;
    this.means?.marks.paint(marksOf(this.shown.page.assessment, this.ranges, this.shown.current));
  }
}
