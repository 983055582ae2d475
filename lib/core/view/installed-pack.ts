import type { Pack } from '../pack/schema';
import type { PackHead } from './shown';
import type { StoryHead } from './story-head';

/** A pack that is kept, without its stories. */
export interface InstalledPack {
  head: PackHead;
  bundled: boolean;
  licence: string;
  authors: readonly string[];
  stories: readonly StoryHead[];
  /** Fingerprint of the key it is signed with; null when it is not signed. */
  signedBy: string | null;
  disagreements: Disagreements;
}

/** On what packs that were merged do not agree: each place as JSON, with every value as JSON. */
export type Disagreements = Pack['disagreements'];
