import type { ImportPlan } from '../../lib/core/pack/plan';
import type { Place } from '../../lib/core/view/page-view';
import type { PackHead, ShownStory } from '../../lib/core/view/shown';
import type { StoryHead } from '../../lib/core/view/story-head';
import type { Mode, SiteMode } from '../modes';
import type { Theme } from '../Surface';
import type { Accuracy } from './accuracy';

export interface PackEntry {
  head: PackHead;
  bundled: boolean;
  licence: string;
  authors: readonly string[];
  stories: readonly StoryHead[];
}

export interface LibrarySettings {
  mode: Mode;
  quiet: boolean;
  hover: boolean;
  theme: Theme;
  place: Place;
  sites: Readonly<Record<string, SiteMode>>;
}

/** What a file would do if it were imported, or why it can't be. Nothing has been written yet. */
export type ImportPreview =
  | { ok: true; head: PackHead; plan: ImportPlan; signature: string | null }
  | { ok: false; problems: readonly string[] };

export type ExportName = 'pack' | 'w3c' | 'claimreview' | 'csv' | 'markdown';

export interface Shortcut {
  words: string;
  /** As the browser writes them: "Alt+Shift+Q"; empty for none. */
  keys: string;
}

export interface Progress {
  done: number;
  total: number;
}

/** Everything the library asks of the rest of the extension. */
export interface LibraryClient {
  packs(): Promise<readonly PackEntry[]>;
  story(pack: string, story: string): Promise<ShownStory | null>;
  /** Reads and checks a file without writing anything. Rejects with an `AbortError` when `signal` aborts. */
  preview(
    text: string,
    onProgress: (progress: Progress) => void,
    signal: AbortSignal,
  ): Promise<ImportPreview>;
  /**
   * Writes what was previewed, in one transaction. Resolves to what is wrong, or to nothing; rejects with an
   * `AbortError` when `signal` aborted in time: nothing was changed then.
   */
  importPack(
    text: string,
    onProgress: (progress: Progress) => void,
    signal: AbortSignal,
  ): Promise<readonly string[]>;
  exportPack(id: string, format: ExportName): Promise<void>;
  removePack(id: string): Promise<void>;
  restoreBundled(): Promise<void>;
  /** Whether what is stored outlives the browser session. */
  lasting(): Promise<boolean>;
  settings(): Promise<LibrarySettings>;
  changeSettings(change: Partial<LibrarySettings>): Promise<LibrarySettings>;
  grantedSites(): Promise<readonly string[]>;
  revokeSite(pattern: string): Promise<unknown>;
  /** What the keyboard does, and by which keys; none where the reader has set none. */
  shortcuts(): Promise<readonly Shortcut[]>;
  /** Opens the browser's own page on which keys are chosen. */
  changeShortcuts(): Promise<unknown>;
  /** The engine's measured accuracy, or null when this build carries none. */
  accuracy(): Promise<Accuracy | null>;
  /** Hands a picture or a file to the reader. */
  save(name: string, type: string, content: BlobPart): void;
}
