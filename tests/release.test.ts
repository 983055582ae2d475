/** What stores and licences ask for: texts short enough, notices complete, nothing that runs when it is installed. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = resolve(import.meta.dirname, '..');
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const json = (path: string) => JSON.parse(read(path));
const LANGUAGES = readdirSync(join(ROOT, 'assets/public/_locales'));
/** Chrome refuses a manifest whose description is longer. */
const LONGEST_SUMMARY = 132;
const SHIPPED = Object.keys(json('package.json').dependencies);

test.each(LANGUAGES)(
  'the stores have a text in %s: a summary that fits, and what the reader has to know',
  (tag) => {
    const summary = json(`assets/public/_locales/${tag}/messages.json`).extDescription.message;
    expect(summary.length).toBeLessThanOrEqual(LONGEST_SUMMARY);
    const { description } = json(`assets/store/${tag}.json`) as { description: string[] };
    expect(description).toHaveLength(json('assets/store/en.json').description.length);
    for (const paragraph of description) expect(paragraph.length).toBeGreaterThan(100);
    expect(description.join()).toMatch(/Source Context/);
    expect(description.join()).toMatch(/8200/);
  },
);

test('every package that is shipped stands in the notices with its whole licence', () => {
  const notices = read('assets/public/licences.txt');
  for (const name of SHIPPED) {
    const folder = join('node_modules', name);
    expect(notices).toContain(`${name} ${json(join(folder, 'package.json')).version}\n`);
    const file = ['LICENSE', 'LICENSE.md'].find((each) => existsSync(join(ROOT, folder, each)));
    expect(notices).toContain(read(join(folder, file as string)).trim());
  }
});

test('no package that is shipped runs anything when it is installed, or brings others along', () => {
  const { packages } = json('package-lock.json');
  for (const name of SHIPPED) {
    const { hasInstallScript, dependencies } = packages[`node_modules/${name}`];
    expect([name, hasInstallScript, dependencies]).toEqual([name, undefined, undefined]);
  }
});
