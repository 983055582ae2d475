import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startReader } from './reader';

/** Where a second injection finds the first: on this script's own global, which no page can see. */
const RUNNING = Symbol.for('running');
const own = globalThis as { [RUNNING]?: () => void };

// Brought in by the background once a page passed the gate or the reader asked. Being brought in again means: read again.
export default defineUnlistedScript(() => {
  if (own[RUNNING]) own[RUNNING]();
  else own[RUNNING] = startReader();
});
