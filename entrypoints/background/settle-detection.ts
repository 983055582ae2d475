/** Triggers of imported packs, where the script for them can read them without waking the background. */
import { browser } from 'wxt/browser';
import { syncDetection } from '@/lib/extension/detection';
import { extraGate } from './library';

let last: Promise<void> = Promise.resolve();

/** Brings detection in line with packs and permissions, one call after another; call it whenever they changed. */
export function settleDetection(): Promise<void> {
  last = last.catch(() => {}).then(settle);
  return last;
}

async function settle(): Promise<void> {
  const filter = await extraGate();
  const { gate } = await browser.storage.local.get('gate');
  if (filter === null) {
    if (gate !== undefined) await browser.storage.local.remove('gate');
  } else if (JSON.stringify(gate) !== JSON.stringify(filter))
    await browser.storage.local.set({ gate: filter });
  await syncDetection(filter !== null);
}
