/** What the parts of the extension may ask of each other: the whole protocol. */

import type { Problem } from '../core/pack/problem';
import type { Pack } from '../core/pack/schema';
import type { Assessment, PageText } from '../core/types';
import type { InstalledPack } from '../core/view/installed-pack';
import type { PackHead, ShownStory } from '../core/view/shown';
import type { Summary } from '../core/view/summary';
import type { Settings, SiteMode } from './settings';

/** Everything known about one page, as the background answers it. */
export interface PageReading {
  assessment: Assessment;
  /**
   * With `pack` and `summary`, null when the page covers no story of any pack. It is in brief: the records it shows
   * come with the call `story`.
   */
  story: ShownStory | null;
  pack: PackHead | null;
  summary: Summary | null;
  /** What the reader wants on this site; `quiet` also where it is set in general. */
  mode: SiteMode | 'quiet';
  /** The style rules of marks are in the page: marks can be painted. */
  marked: boolean;
  settings: Pick<Settings, 'hover' | 'theme' | 'place' | 'sign'>;
}

/**
 * An import either happened or left everything as it was: the file is refused, the reader called it off, or parts of it
 * were lost with a background that was stopped, so that it has to be sent again.
 */
export type ImportResult =
  | { state: 'done' }
  | { state: 'refused'; problems: Problem[] }
  | { state: 'cancelled' }
  | { state: 'lost' };

/** Some stories of a pack, in its order: no message could carry them all. */
export interface PackPart {
  head: Omit<Pack, 'stories'>;
  stories: Pack['stories'];
  isLast: boolean;
}

/**
 * What the scripts in a page may call: to give news of their page, and two reads. Whatever a hostile page process sends, nothing
 * that is stored changes.
 */
export interface TabCalls {
  /**
   * News of this tab's page. `passed`: it passed the gate, and the reading part is brought into it. `refused`: it does
   * not let anything of ours be seen, and the toolbar says so. `framed`: its article stands in a frame, which needs the
   * style rules of marks as well.
   */
  tell(news: 'passed' | 'refused' | 'framed'): void;
  /** What the packs know about this text; `marked` says that the style rules of marks are in the page already. */
  assess(page: PageText, marked: boolean): PageReading;
  /** A story with everything that is shown of it; null when it is not there. */
  story(pack: string, story: string): ShownStory | null;
}

/** What our own pages may call. */
export interface OwnCalls {
  /** Brings the reading part into a tab that the reader has clicked for; false when the browser forbids it there. */
  check(tab: number): boolean;
  /** Shows marks and badge in a tab whose mode keeps silent until asked; false when there is nothing to show. */
  show(tab: number): boolean;
  packs(): InstalledPack[];
  /** Stories of a pack from the one at position `from` on; null when there is no such pack. */
  pack(id: string, from: number): PackPart | null;
  /** Takes one part of a pack file's text. A part of another import sends those of the one before into oblivion. */
  takePart(token: string, nth: number, text: string): void;
  /**
   * Reads, checks and stores the text that was sent in so many parts. A pack that is not signed, or by another key than
   * the one whose place it takes, is refused unless the reader expressly takes it from `anySigner`.
   */
  importPack(token: string, parts: number, anySigner?: boolean): ImportResult;
  /** Stops an import that is under way, unless it is done already. */
  cancelImport(token: string): void;
  removePack(id: string): void;
  /** Puts the packs that came with the extension back as they came. */
  restoreBundled(): void;
  settings(): Settings;
  /** Changes the given fields; answers with all settings as they now are. */
  changeSettings(change: Partial<Omit<Settings, 'sign'>>): Settings;
  /** Whether what is stored outlives the browser session. */
  lasting(): boolean;
}

export interface BackgroundCalls extends TabCalls, OwnCalls {}

/** The call names a tab's script may use. A list, not a rule of thumb: whatever is not on it gets no answer. */
export const TAB_CALLS: readonly (keyof TabCalls)[] = ['tell', 'assess', 'story'];

/** What the reading part in a page answers; the background and our own pages ask it. */
export interface PageCalls {
  /** The last reading of this page; null while it is being read. `refused`: it hid or removed what was shown of it. */
  reading(): { reading: PageReading; text: string; refused: boolean } | null;
  /** Scrolls to a finding's sentence and opens its card; false when it is no longer on the page. */
  reveal(finding: number): boolean;
  /** Shows badge and marks where the mode kept silent until now. */
  show(): void;
  openPanel(): void;
  /** Opens the panel, or closes it when it is open. */
  togglePanel(): void;
  /** Goes to the next or the previous mark. */
  step(by: 1 | -1): void;
  /** Says what the packs know about the selected sentence. */
  checkSelection(): void;
  /** The reader changed what happens on this site, or everywhere: look again. */
  setMode(): void;
}

/** Events that the background sends to our own pages. */
export interface ImportProgress {
  progress: { token: string; done: number; total: number };
}
