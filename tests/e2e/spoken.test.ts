/** What a screen reader is given of badge, note and panel, and how often it is interrupted. Chromium shows its tree. */
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { BROWSERS, type Driver, openWithBadge, until } from './support/driver';
import { NEWS } from './support/site';
import { type Spoken, spokenIn } from './support/spoken';
import { withBrowser } from './support/with-browser';

/** Writes down what our one live region says from now on. */
const LISTEN = `(() => {
  const root = chrome.dom.openOrClosedShadowRoot(document.documentElement.lastElementChild);
  globalThis.said = [];
  for (const region of root.querySelectorAll('[aria-live], [role=status], [role=alert]'))
    new MutationObserver(() => region.textContent && globalThis.said.push(region.textContent)).observe(region, { subtree: true, childList: true, characterData: true });
})()`;

describe.runIf(BROWSERS.includes('chrome'))('chrome', () => {
  let driver: Driver;
  withBrowser('chrome', (started) => {
    driver = started.driver;
  });

  const open = (path: string) => openWithBadge(driver, NEWS + path);
  const named = (tree: Spoken[], role: string) =>
    tree.filter((node) => node.role === role).map(({ name }) => name);
  const states = (tree: Spoken[], role: string, state: string) =>
    tree.filter((node) => node.role === role).map((node) => node.states.includes(state));
  const conflict = async (page: Page): Promise<number> => {
    const { reading } = await driver.askPage<any>(page, 'reading');
    return reading.assessment.findings.findIndex((finding: any) => finding.counts.conflicts.reports > 0);
  };

  test('the badge is a region of two buttons that say what they tell and do', async () => {
    const page = await open('/article');
    const badge = await spokenIn(page, { role: 'region', name: /^Source Context$/ });
    expect(named(badge, 'button')).toEqual([
      expect.stringMatching(/^\d+ conflicts? · \d+ reports · \d+ outlets · \d+ origins?$/),
      'Hide on this page',
    ]);
    await page.close();
  });

  test('the note is a dialog: the question as its heading, each side a button that opens its proof', async () => {
    const page = await open('/article');
    await driver.askPage(page, 'reveal', await conflict(page));
    await until(() => driver.overlayBox(page, '.card'), 'the note');
    const note = () => spokenIn(page, { role: 'dialog', name: /Note on this sentence/ });
    const closed = await note();
    expect(named(closed, 'heading')).toEqual(['How much data was held in Microsoft’s cloud?']);
    expect(closed.find(({ role }) => role === 'heading')?.states).toContain('level=2');
    expect(
      named(closed, 'button').filter((name) => /^says (?:otherwise|the same): /.test(name)).length,
    ).toBeGreaterThan(1);
    expect(states(closed, 'button', 'expanded=true')).not.toContain(true);
    expect(named(closed, 'button').slice(-4)).toEqual([
      'Open panel',
      'Previous marked sentence',
      'Next marked sentence',
      'Close note (Esc)',
    ]);
    await driver.clickOverlay(page, '.card .side-head');
    await until(
      async () => states(await note(), 'button', 'expanded=true').includes(true),
      'the side to open',
    );
    await page.close();
  });

  test('beside the open panel the note offers no way to it', async () => {
    const page = await open('/article');
    await driver.clickOverlay(page, '.badge-open');
    await driver.askPage(page, 'reveal', await conflict(page));
    await until(() => driver.overlayBox(page, '.panel + .card'), 'the note beside the panel');
    const note = await spokenIn(page, { role: 'dialog', name: /Note on this sentence/ });
    expect(named(note, 'button')).toContain('Close note (Esc)');
    expect(named(note, 'button')).not.toContain('Open panel');
    await page.close();
  });

  test('the panel has five tabs, one of them selected, and a list of the page’s sentences each with its question', async () => {
    const page = await open('/article');
    await driver.clickOverlay(page, '.badge-open');
    await until(() => driver.overlayBox(page, '.panel .finding'), 'the panel');
    const panel = await spokenIn(page, { role: 'region', name: /^Source Context$/ });
    expect(named(panel, 'tab').map((name) => name.replace(/ \d+$/, ''))).toEqual([
      'In this article',
      'Reports',
      'Timeline',
      'Origins',
      'Left out',
    ]);
    expect(states(panel, 'tab', 'selected=true')).toEqual([true, false, false, false, false]);
    expect(named(panel, 'tabpanel')).toEqual(['In this article']);
    const { reading } = await driver.askPage<any>(page, 'reading');
    const questions = named(panel, 'article');
    expect(questions.length).toBe(reading.assessment.findings.length);
    expect(questions).toContain('How much data was held in Microsoft’s cloud?');
    expect(questions.every((name) => name.endsWith('?'))).toBe(true);
    // Each leads to its sentence.
    expect(named(panel, 'button').filter((name) => name.endsWith('Show in the page')).length).toBe(
      questions.length,
    );
    const nameless = panel.filter(
      ({ role, name }) => /^(?:button|link|tab|combobox|searchbox)$/.test(role) && !name,
    );
    expect(nameless).toEqual([]);
    await page.close();
  });

  test('going from sentence to sentence, opening the panel and walking its tabs interrupts nobody', async () => {
    const page = await open('/article');
    await driver.inReader(page, LISTEN);
    for (let i = 0; i < 3; i++) await driver.askPage(page, 'step', 1);
    await driver.clickOverlay(page, '.badge-open');
    await until(() => driver.overlayBox(page, '.panel .finding'), 'the panel');
    for (let i = 1; i <= 3; i++) await driver.clickOverlay(page, `[role=tab]:nth-child(${i})`);
    // The reports' count is a live region of its own; it has said nothing before it was there.
    expect(await driver.inReader<string[]>(page, 'said')).toEqual([]);
    await page.close();
  });

  test('a page that renders its words anew, ten times, is not told of again', async () => {
    const page = await open('/renders');
    await driver.inReader(page, LISTEN);
    await page.waitForFunction(() => (window as any).renders >= 10);
    await page.evaluate('new Promise((done) => setTimeout(done, 800))');
    expect(await driver.inReader<string[]>(page, 'said')).toEqual([]);
    await page.close();
  });
});
