/** Imports: a pack file's text comes in parts, is checked in turns and stored in one transaction. */
import { browser } from 'wxt/browser';
import { parsePackSteps } from '@/lib/core/pack/parse';
import type { Problem } from '@/lib/core/pack/problem';
import type { Pack } from '@/lib/core/pack/schema';
import { CHANGED, checkSignature, signerChange } from '@/lib/core/pack/signature';
import type { ImportProgress, ImportResult } from '@/lib/extension/calls';
import { inTurns } from '@/lib/extension/turns';
import { library, putPack } from './library';

const NO_ROOM: Problem = { kind: 'no-room', place: '', message: 'the browser has no room left to keep it' };
const OTHER_SIGNER: Problem = {
  kind: 'signer',
  place: 'signature',
  message: 'is not by the key that signed the pack so far',
};

/** The text that is being sent. One at a time: a reader imports one file after the other. */
let incoming: { token: string; parts: string[] } | null = null;
/** Imports under way, by token. */
const running = new Map<string, AbortController>();

/** Keeps a part until the whole is there. */
export function takePart(token: string, nth: number, text: string): void {
  if (incoming?.token !== token) incoming = { token, parts: [] };
  incoming.parts[nth] = text;
}

/**
 * Checks and stores what was sent. Progress counts stories twice: once checked, once written. Without `anySigner` a pack
 * signed so far is not replaced by one that is not, or by another key's.
 */
export async function importParts(token: string, parts: number, anySigner: boolean): Promise<ImportResult> {
  // Read with the text taken away: it may be some hundred megabytes, and nobody needs it twice.
  const sent = incoming?.token === token ? incoming.parts : [];
  if (sent.length !== parts || Object.keys(sent).length !== parts) return { state: 'lost' };
  incoming = null;
  const control = new AbortController();
  running.set(token, control);
  try {
    return await checkAndStore(token, sent.join(''), anySigner, control.signal);
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

async function checkAndStore(
  token: string,
  text: string,
  anySigner: boolean,
  signal: AbortSignal,
): Promise<ImportResult> {
  const parsed = await inTurns(
    parsePackSteps(text),
    ({ done, total }) => tell({ token, done, total: 2 * total }),
    signal,
  );
  if (!parsed.ok) return { state: 'refused', problems: parsed.problems };
  const problem = await signatureProblem(parsed.value, anySigner);
  if (problem) return { state: 'refused', problems: [problem] };
  await putPack(parsed.value, (done, total) => tell({ token, done: total + done, total: 2 * total }), signal);
  return { state: 'done' };
}

/** Checked where it is written: a page that showed it before may have shown another file. */
async function signatureProblem(pack: Pack, anySigner: boolean): Promise<Problem | null> {
  const { state } = await checkSignature(pack, crypto.subtle);
  if (state === 'changed') return CHANGED;
  const { packs } = await library();
  return !anySigner && signerChange(packs.get(pack.id), pack) ? OTHER_SIGNER : null;
}

const isFull = (error: unknown): boolean =>
  error instanceof DOMException && error.name === 'QuotaExceededError';

function tell(progress: ImportProgress['progress']): void {
  const told: Promise<unknown> = browser.runtime.sendMessage({ progress });
  // No page of ours is open to hear it.
  told.catch(() => {});
}
