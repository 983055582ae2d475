/** Imports: a pack file's text comes in parts, is checked in turns and stored in one transaction. */
import { browser } from 'wxt/browser';
import { parsePackSteps } from '@/lib/core/pack/parse';
import { problemText } from '@/lib/core/pack/problem';
import type { ImportProgress, ImportResult } from '@/lib/extension/calls';
import { inTurns } from '@/lib/extension/turns';
import { putPack } from './library';

const NO_ROOM = 'the browser has no room left to keep it';

/** The text that is being sent. One at a time: a reader imports one file after the other. */
let incoming: { token: string; parts: string[] } | null = null;
/** Imports under way, by token. */
const running = new Map<string, AbortController>();

/** Keeps a part until the whole is there. */
export function takePart(token: string, nth: number, text: string): void {
  if (incoming?.token !== token) incoming = { token, parts: [] };
  incoming.parts[nth] = text;
}

/** Checks and stores what was sent. Progress counts stories twice: once checked, once written. */
export async function importParts(token: string, parts: number): Promise<ImportResult> {
  // Read with the text taken away: it may be some hundred megabytes, and nobody needs it twice.
  const sent = incoming?.token === token ? incoming.parts : [];
  if (sent.length !== parts || Object.keys(sent).length !== parts) return { state: 'lost' };
  incoming = null;
  const control = new AbortController();
  running.set(token, control);
  try {
    return await checkAndStore(token, sent.join(''), control.signal);
  } catch (error) {
    if (control.signal.aborted) return { state: 'cancelled' };
    if (isFull(error)) return { state: 'refused', problems: [NO_ROOM] };
    throw error;
  } finally {
    running.delete(token);
  }
}

/** Stops an import; one that is already written stays. */
export function cancelImport(token: string): void {
  if (incoming?.token === token) incoming = null;
  running.get(token)?.abort();
}

async function checkAndStore(token: string, text: string, signal: AbortSignal): Promise<ImportResult> {
  const parsed = await inTurns(
    parsePackSteps(text),
    ({ done, total }) => tell({ token, done, total: 2 * total }),
    signal,
  );
  if (!parsed.ok) return { state: 'refused', problems: parsed.problems.map(problemText) };
  await putPack(parsed.value, (done, total) => tell({ token, done: total + done, total: 2 * total }), signal);
  return { state: 'done' };
}

const isFull = (error: unknown): boolean =>
  error instanceof DOMException && error.name === 'QuotaExceededError';

function tell(progress: ImportProgress['progress']): void {
  const told: Promise<unknown> = browser.runtime.sendMessage({ progress });
  // No page of ours is open to hear it.
  told.catch(() => {});
}
