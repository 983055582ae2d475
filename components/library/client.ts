import type { ImportPlan } from '../../lib/core/pack/plan';
import type { Problem } from '../../lib/core/pack/problem';
import type { Disagreements, InstalledPack } from '../../lib/core/view/installed-pack';
import type { Place } from '../../lib/core/view/page-view';
import type { PackHead, ShownStory } from '../../lib/core/view/shown';
import type { Mode, SiteMode } from '../modes';
import type { Theme } from '../Surface';
import type { Accuracy } from './accuracy';

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
  | {
      ok: true;
      head: PackHead;
      plan: ImportPlan;
      /** Fingerprint of the key it is signed with; null when it is not signed. */
      signature: string | null;
      signer: SignerChange | null;
      disagreements: Disagreements;
    }
  | { ok: false; problems: readonly Problem[] };

/** The pack that is there was signed with another key, and the file is not, or is by somebody else. */
export interface SignerChange {
  how: 'unsigned' | 'other-key';
  /** Fingerprint of the key that signed the pack that is there. */
  before: string;
}

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
  packs(): Promise<readonly InstalledPack[]>;
  story(pack: string, story: string): Promise<ShownStory | null>;
  /** Reads and checks a file without writing anything. Rejects with an `AbortError` when `signal` aborts. */
  preview(
    text: string,
    onProgress: (progress: Progress) => void,
    signal: AbortSignal,
  ): Promise<ImportPreview>;
  /**
   * Writes what was previewed, in one transaction. Resolves to what is wrong, or to nothing; rejects with an
   * `AbortError` when `signal` aborted in time: nothing was changed then. `anySigner`: see `SignerChange`.
   */
  importPack(
    text: string,
    onProgress: (progress: Progress) => void,
    signal: AbortSignal,
    anySigner: boolean,
  ): Promise<readonly Problem[]>;
  exportPack(id: string, format: ExportName): Promise<void>;
  /** Saves every pack, in one archive of a file each. */
  exportAll(format: ExportName): Promise<void>;
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
