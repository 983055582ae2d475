/** What the tests run with Firefox's own rights: its popup and side bar are in another process, where no driver reaches. */

export const ADDON_ID = 'source-context@source-context.invalid';
/** The add-on, as the browser sees it. */
export const EXTENSION = `WebExtensionPolicy.getByID(${JSON.stringify(ADDON_ID)}).extension`;

/** Text of the open popup: its document is in another process, so a frame script tells it. */
export const popupText = (url: string): string => `(async () => {
  const { document } = Services.wm.getMostRecentWindow('navigator:browser');
  const popup = [...document.querySelectorAll('panel browser')].find((b) => b.currentURI?.spec.startsWith(${JSON.stringify(url)}));
  if (!popup) return '';
  return new Promise((told) => {
    popup.messageManager.addMessageListener('sc:text', (message) => told(message.data));
    // A popup that is just being loaded may lose the question.
    setTimeout(() => told(''), 1_000);
    popup.messageManager.loadFrameScript('data:,sendAsyncMessage("sc:text", content.document.body.innerText)', false);
  });
})()`;

/**
 * Presses the toolbar button, which lets the add-on into the tab in front this once, and then a button in its popup;
 * Firefox grants what is asked for without its own question.
 */
export const pressInPopup = (label: string): string => `(async () => {
  Services.prefs.setBoolPref('extensions.webextOptionalPermissionPrompts', false);
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const window = Services.wm.getMostRecentWindow('navigator:browser');
  await ExtensionParent.apiManager.global.browserActionFor(${EXTENSION}).triggerAction(window);
  const wait = () => new Promise((done) => window.setTimeout(done, 100));
  const find = () => [...window.document.querySelectorAll('panel browser')].find((each) => each.currentURI?.spec.endsWith('/popup.html'));
  const script = 'const button = [...content.document.querySelectorAll("button")].find((each) => each.textContent === ' + ${JSON.stringify(JSON.stringify(label))} + ');'
    + 'if (button && content.document.title !== "pressed") { content.document.title = "pressed"; const input = content.windowUtils.setHandlingUserInput(true); button.click(); input.destruct(); sendAsyncMessage("sc:pressed"); }';
  let isPressed = false;
  // Again and again: a popup that is just being loaded may lose the script.
  for (let tries = 0; tries < 80 && !isPressed; tries++) {
    const manager = find()?.messageManager;
    manager?.addMessageListener('sc:pressed', () => { isPressed = true; });
    manager?.loadFrameScript('data:,' + encodeURIComponent(script), false);
    await wait();
  }
  if (!isPressed) throw new Error('no such button');
  return true;
})()`;

/** Text of the side bar, in whichever window it is open. */
export const SIDE_TEXT = `(async () => {
  const window = [...Services.wm.getEnumerator('navigator:browser')].find((each) => each.SidebarController.isOpen);
  const bar = window?.SidebarController.browser.contentDocument.getElementById('webext-panels-browser');
  if (!bar?.messageManager) return '';
  return new Promise((told) => {
    bar.messageManager.addMessageListener('sc:bar', (message) => told(message.data));
    setTimeout(() => told(''), 1_000);
    bar.messageManager.loadFrameScript('data:,sendAsyncMessage("sc:bar", content.document.body.innerText)', false);
  });
})()`;
