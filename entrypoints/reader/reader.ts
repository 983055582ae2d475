/** The reading part of one page: reads it, asks what is known of it, shows that, and follows the page's changes. */
import type { PageView } from '@/lib/core/view/page-view';
import type { ShownStory } from '@/lib/core/view/shown';
import type { PageCalls, PageReading } from '@/lib/extension/calls';
import { answerPage, askBackground, CallError, type Handlers } from '@/lib/extension/messages';
import { nextTask } from '@/lib/extension/turns';
import { isHuge } from '@/lib/page/dom';
import { followPage, type PageFollower } from '@/lib/page/follow-page';
import { readArticle } from '@/lib/page/read-article';
import type { ReadPage } from '@/lib/page/read-page';
import { findingRanges } from './marks';
import { Stage } from './stage';

/** Starts on this page; the function it returns has the page read again. */
export function startReader(): () => void {
  let reader = new Reader();
  return () => {
    if (reader.isStopped) reader = new Reader();
    else reader.readAgain(true);
  };
}

class Reader {
  private readonly stop = new AbortController();
  private readonly stage = new Stage(this.stop.signal, () => this.refused());
  private readonly follower: PageFollower;
  /** `story` is the whole of it, once it has come. */
  private last: { read: ReadPage; reading: PageReading; story: ShownStory | null } | null = null;
  private turns = 0;
  /** The reader asked to see it here, whatever the mode. */
  private wanted = false;
  private isRefused = false;
  /** The frame's document that was given the style of marks. */
  private styled: Document | null = null;

  constructor() {
    this.follower = followPage(
      document,
      this.stop.signal,
      () => this.readAgain(false),
      (node) => this.stage.isOurs(node),
    );
    answerPage(this.answers(), this.stop.signal);
    // A page that comes back by the back button is as it was; the toolbar's sign of its tab is not.
    addEventListener('pageshow', (event) => event.persisted && this.readAgain(true), {
      signal: this.stop.signal,
    });
    // Not in the task in which the browser compiles all this, where the two would hold the page up.
    if (isHuge(document)) void nextTask().then(() => this.isStopped || this.readAgain(true));
    else this.readAgain(true);
  }

  private answers(): Handlers<PageCalls> {
    return {
      reading: () =>
        this.last && {
          reading: this.last.reading,
          text: this.last.read.page.text,
          refused: this.isRefused,
        },
      reveal: (_, finding) => this.stage.goTo(finding),
      show: () => {
        // Shown already: what is open there, and the sentence last gone to, stay.
        if (this.wanted && !this.isRefused) return;
        this.wanted = true;
        this.isRefused = false;
        if (this.last && !this.last.reading.marked)
          this.last.reading = { ...this.last.reading, marked: true };
        this.show('badge');
      },
      openPanel: () => this.stage.openPanel(),
      togglePanel: () => this.stage.togglePanel(),
      step: (_, by) => this.stage.step(by),
      checkSelection: () => this.stage.checkSelection(this.last?.read ?? null),
      setMode: () => {
        this.wanted = false;
        this.readAgain(true);
      },
    };
  }

  get isStopped(): boolean {
    return this.stop.signal.aborted;
  }

  /** Reads the page; asks the background only when there is something new to ask about, or when told to. */
  readAgain(always: boolean): void {
    const read = readArticle(document);
    this.follower.alsoIn(read.document === document ? read.shadows : [read.document, ...read.shadows]);
    const same = this.last?.read.page;
    if (!always && same && same.text === read.page.text && same.url === read.page.url) {
      // The same words, maybe in other nodes: a framework has rendered anew. What is known still holds.
      if (this.last) this.last.read = read;
      this.stage.move(findingRanges(this.last?.reading.assessment, read.rangeOf));
      return;
    }
    this.follower.changed();
    void this.ask(read);
  }

  private async ask(read: ReadPage): Promise<void> {
    const turn = ++this.turns;
    const marked = this.last?.reading.marked ?? false;
    try {
      const reading = await askBackground('assess', read.page, marked);
      if (turn === this.turns) this.adopt(read, reading);
    } catch (error) {
      // The extension was updated or removed under this page, or refused: leave nothing behind.
      if (error instanceof CallError) console.debug(error.message);
      this.stop.abort();
    }
  }

  private adopt(read: ReadPage, reading: PageReading): void {
    this.last = { read, reading, story: null };
    if (reading.mode === 'off') {
      this.stop.abort();
      return;
    }
    this.show(reading.mode === 'open' ? 'panel' : 'badge');
  }

  /** The page hides or removes what we show: it goes, and the toolbar says so. */
  private refused(): void {
    this.isRefused = true;
    this.stage.clear();
    void askBackground('tell', 'refused').catch(() => {});
  }

  private show(view: 'badge' | 'panel'): void {
    if (!this.last || this.isRefused) return;
    const { read, reading, story } = this.last;
    const isWanted = this.wanted || reading.mode === 'badge' || reading.mode === 'open';
    if (!reading.story || !reading.pack || !isWanted || !reading.marked) {
      this.stage.clear();
      return;
    }
    const page: PageView = {
      assessment: reading.assessment,
      story: story ?? reading.story,
      pack: reading.pack,
      text: read.page.text,
    };
    const ranges = findingRanges(reading.assessment, read.rangeOf);
    const summary = story ? undefined : (reading.summary ?? undefined);
    // Marks have their style in the page; here they need it in a frame of it too.
    if (read.document !== document && read.document !== this.styled) {
      this.styled = read.document;
      void askBackground('tell', 'framed').catch(() => {});
    }
    this.stage.set(page, ranges, reading.settings, view, summary);
    if (!story) void this.fetchStory(reading, reading.pack.id, reading.story.id);
  }

  /** The badge stands; now the records behind it, for whoever opens a card or the panel. */
  private async fetchStory(reading: PageReading, pack: string, id: string): Promise<void> {
    const story = await askBackground('story', pack, id).catch(() => null);
    if (!story || this.last?.reading !== reading) return;
    this.last.story = story;
    this.stage.complete(story);
  }
}
