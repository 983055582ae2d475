import { browser } from 'wxt/browser';

/** Shows a new reader what to expect. A developer who loads a build again and again has seen it. */
export async function welcome(reason: string): Promise<void> {
  if (reason !== 'install') return;
  const { installType } = await browser.management.getSelf();
  if (installType !== 'development')
    await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
}
