/** A pack's text on its way from a page of ours to the background, and a pack's stories on their way back. */
import type { Problem } from '../core/pack/problem';
import type { Pack } from '../core/pack/schema';
import { askBackground } from './messages';

/** UTF-16 code units sent at once: browsers refuse a message of 64 MiB, and each of these takes up to three bytes. */
const PART = 8_000_000;
/** A background that is stopped again and again while it is being told a pack has a fault of its own. */
const MOST_TRIES = 3;

/** How an import ended: only `done` has changed anything. */
type SentPack =
  | { state: 'done' }
  | { state: 'refused'; problems: readonly Problem[] }
  | { state: 'cancelled' };

const CUT_OFF: Problem = { kind: 'cut-off', place: '', message: 'the import was cut off' };

/**
 * Has the background check and store a pack file's text. `signal` calls it off: the stored packs stay as they were.
 * `anySigner`: the reader was asked, and takes it although it is not signed with the key it was signed with so far.
 */
export async function sendPack(
  token: string,
  text: string,
  signal: AbortSignal,
  anySigner: boolean,
): Promise<SentPack> {
  const cancel = () => void askBackground('cancelImport', token).catch(() => {});
  signal.addEventListener('abort', cancel);
  try {
    for (let tries = 1; ; tries++) {
      for (let at = 0, nth = 0; at < text.length; at += PART, nth++) {
        if (signal.aborted) return { state: 'cancelled' };
        await askBackground('takePart', token, nth, text.slice(at, at + PART));
      }
      const result = await askBackground('importPack', token, Math.ceil(text.length / PART), anySigner);
      if (result.state !== 'lost') return result;
      if (tries === MOST_TRIES) return { state: 'refused', problems: [CUT_OFF] };
    }
  } finally {
    signal.removeEventListener('abort', cancel);
  }
}

/** A whole pack, as it was put; null when there is none of that id. */
export async function fetchPack(id: string): Promise<Pack | null> {
  const stories: Pack['stories'] = [];
  for (;;) {
    const part = await askBackground('pack', id, stories.length);
    if (!part) return null;
    stories.push(...part.stories);
    if (part.isLast) return { ...part.head, stories };
  }
}
