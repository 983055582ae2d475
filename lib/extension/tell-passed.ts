/** The browser's own name for it, in Firefox too: the always-on script has no room for another. */
declare const chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } };

/**
 * Tells the background that this page passed the gate, again when it was stopped before it could answer; a background
 * that dies on every try (`tries`) has a fault of its own. Silent after an update or removal of the extension.
 */
export async function tellPassed(tries = 3): Promise<void> {
  try {
    await chrome.runtime.sendMessage({ call: 'tell', args: ['passed'] });
  } catch {
    // Time (in ms) for a background that is being stopped to be gone.
    if (tries) setTimeout(tellPassed, 150, tries - 1);
  }
}
