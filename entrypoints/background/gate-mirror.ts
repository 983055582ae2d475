/** Triggers of imported packs, where the always-on script can read them without waking the background. */
import { browser } from 'wxt/browser';
import { encodeFilter } from '@/lib/extension/gate-mirror';
import { extraGate } from './library';

/** Writes what the always-on script reads; call it at start and whenever packs changed. */
export async function mirrorGate(): Promise<void> {
  const filter = await extraGate();
  const { gate } = await browser.storage.local.get('gate');
  const encoded = filter ? encodeFilter(filter) : null;
  if (encoded === null) {
    if (gate !== undefined) await browser.storage.local.remove('gate');
  } else if (JSON.stringify(gate) !== JSON.stringify(encoded))
    await browser.storage.local.set({ gate: encoded });
}
