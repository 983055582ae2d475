/** Signed packs, packs that were merged, and all packs in one file, through the library's own page. */
import { webcrypto } from 'node:crypto';
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { canonicalPack } from '../../lib/core/pack/canonical';
import { mergePacks } from '../../lib/core/pack/merge';
import { parsePack } from '../../lib/core/pack/parse';
import type { Pack } from '../../lib/core/pack/schema';
import { signPack } from '../../lib/core/pack/signature';
import { bridgePack } from '../fixtures/bridge';
import { BROWSERS, type Driver, until } from './support/driver';
import { choose, exported, openPacks, press, says } from './support/packs-page';
import { unzip } from './support/unzip';
import { withBrowser } from './support/with-browser';

const { subtle } = webcrypto;
const FINGERPRINT = /([0-9a-f]{4} ){15}[0-9a-f]{4}/;

/** The saved file as a data: address: drivers carry text faster than lists of numbers. */
const SAVED_AS_ADDRESS = `window.saved && new Promise((done) => {
  const reader = new FileReader();
  reader.onload = () => done(reader.result);
  reader.readAsDataURL(window.saved);
})`;

const makeKey = async () =>
  (await subtle.generateKey('Ed25519', true, ['sign', 'verify'])) as webcrypto.CryptoKeyPair;

function revised(revision: number, title: string): Pack {
  const parsed = parsePack(JSON.stringify({ ...bridgePack(), revision }));
  if (!parsed.ok) throw new Error('the fixture is no pack');
  const [story, ...others] = parsed.value.stories;
  if (!story) throw new Error('the fixture has no story');
  return { ...parsed.value, stories: [{ ...story, title: { ...story.title, en: title } }, ...others] };
}

async function signed(pack: Pack, { publicKey, privateKey }: webcrypto.CryptoKeyPair): Promise<string> {
  const key = new Uint8Array(await subtle.exportKey('raw', publicKey));
  return canonicalPack(await signPack(pack, key, (data) => subtle.sign('Ed25519', privateKey, data)));
}

describe.each(BROWSERS)('%s', (name) => {
  let driver: Driver;
  let page: Page;
  let own: webcrypto.CryptoKeyPair;
  let other: webcrypto.CryptoKeyPair;

  withBrowser(name, async (started) => {
    driver = started.driver;
    [own, other] = [await makeKey(), await makeKey()];
    page = await openPacks(driver);
    await until(() => page.$('.pack-card'), 'the bundled pack');
  });

  const packs = () =>
    driver.ask<{ head: { id: string; revision: number }; signedBy: string | null }[]>('packs');
  const kept = async () => (await packs()).find(({ head }) => head.id === bridgePack().id);
  const write = async (text: string, ...agreed: boolean[]) => {
    await driver.ask('takePart', 'token', 0, text);
    return driver.ask<{ state: string; problems?: { kind: string }[] }>('importPack', 'token', 1, ...agreed);
  };
  const isReady = () => page.$eval('.preview .main', (button) => !(button as HTMLButtonElement).disabled);

  test('a signed pack shows its key before and after it is imported, and keeps its signature', async () => {
    const text = await signed(revised(2, 'Signed'), own);
    await choose(page, text);
    const [fingerprint] = FINGERPRINT.exec(await says(page, FINGERPRINT)) ?? [];
    await press(page, 'Import now', '.import');
    await says(page, /Imported\./);
    expect(await kept()).toMatchObject({ head: { revision: 2 }, signedBy: fingerprint });
    await until(
      () =>
        page.evaluate(
          (words) => document.querySelector('main')?.textContent?.includes(words),
          fingerprint ?? '',
        ),
      'the key on the pack’s card',
    );
    expect(await exported(page, revised(2, '').title.en)).toBe(text);
  });

  test('one that was changed after it was signed is refused by the page, and where it is written', async () => {
    const pack = JSON.parse(await signed(revised(3, 'Signed'), own));
    pack.stories[0].title.en = 'Changed on the way';
    const text = JSON.stringify(pack);
    await choose(page, text);
    expect(await says(page, /cannot be imported/)).toMatch(/changed after it was signed/);
    expect(await write(text, true)).toMatchObject({ state: 'refused', problems: [{ kind: 'signature' }] });
    expect((await kept())?.head.revision).toBe(2);
  });

  test.each([
    [
      'is not signed any more',
      /not signed: anybody may have written it/,
      async () => canonicalPack(revised(4, 'Unsigned')),
    ],
    ['is signed with another key', /signed with another key/, () => signed(revised(5, 'Other'), other)],
  ])('a revision that %s is taken only when the reader expressly says so', async (_, warning, make) => {
    // Back to the pack that is signed with our own key.
    await driver.ask('removePack', bridgePack().id);
    expect(await write(await signed(revised(2, 'Signed'), own))).toEqual({ state: 'done' });
    const text = await make();
    expect(await write(text)).toMatchObject({ state: 'refused', problems: [{ kind: 'signer' }] });
    expect((await kept())?.head.revision).toBe(2);
    await page.bringToFront();
    await choose(page, text);
    await says(page, warning);
    expect(await isReady()).toBe(false);
    await page.click('.preview input[type=checkbox]');
    await until(isReady, 'the button to be ready');
    await press(page, 'Import now', '.import');
    await says(page, /Imported\./);
    expect((await kept())?.head.revision).toBeGreaterThan(2);
  });

  test('a newer revision by the same key asks nothing', async () => {
    await driver.ask('removePack', bridgePack().id);
    await write(await signed(revised(2, 'Signed'), own));
    await page.bringToFront();
    await choose(page, await signed(revised(6, 'Newer'), own));
    await until(() => page.$('.preview'), 'the preview');
    await says(page, FINGERPRINT);
    expect(await isReady()).toBe(true);
    await press(page, 'Cancel', '.import');
  });

  test('what merged packs do not agree on is shown before and after the import', async () => {
    await driver.ask('removePack', bridgePack().id);
    const merged = mergePacks(revised(2, 'The bridge'), revised(2, 'The fall'));
    if (!merged.ok) throw new Error('the packs cannot be merged');
    await page.bringToFront();
    await choose(page, canonicalPack(merged.value));
    expect(await says(page, /disagree in 1 place/)).toMatch(/Not signed/);
    await page.click('.preview .disagreements summary');
    expect(await says(page, /"The bridge"/)).toMatch(/"The fall"/);
    await press(page, 'Import now', '.import');
    await says(page, /Imported\./);
    await until(() => page.$('.pack-card .disagreements'), 'the disagreement on the pack’s card');
  });

  test('all packs are saved in one archive, each as it is saved alone', async () => {
    await write(canonicalPack(revised(8, 'Saved')), true);
    const fresh = await openPacks(driver);
    const alone = await exported(fresh, revised(8, '').title.en);
    await fresh.evaluate('window.saved = null');
    await press(fresh, 'Save all packs (zip)');
    const address = await until(() => fresh.evaluate(SAVED_AS_ADDRESS) as Promise<string>, 'the archive');
    const files = unzip(Buffer.from(address.replace(/^.*,/, ''), 'base64'));
    expect([...files.keys()].sort()).toEqual((await packs()).map(({ head }) => `${head.id}.json`).sort());
    expect(files.get(`${bridgePack().id}.json`)?.toString('utf8')).toBe(alone);
    await fresh.close();
  });

  test('a pack file that is dropped on the page is checked as one that is chosen', async () => {
    const text = canonicalPack(revised(9, 'Dropped'));
    await page.bringToFront();
    await page.evaluate((words) => {
      const data = new DataTransfer();
      data.items.add(new File([words], 'pack.json', { type: 'application/json' }));
      const place = document.querySelector('.import');
      for (const type of ['dragenter', 'dragover', 'drop'])
        place?.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer: data }));
    }, text);
    await until(() => page.$('.preview'), 'the preview');
    await press(page, 'Import now', '.import');
    await says(page, /Imported\./);
    expect((await kept())?.head.revision).toBe(9);
  });
});
