/**
 * `npm test`: everything that must hold, in the order in which it is cheapest to learn of a mistake. The last line
 * gives the tests that passed and failed, as the test runner itself counted them.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { needBrowser } from './browsers.ts';
import { type Count, countTests, retriedTests, sumCounts } from './test-count.ts';

interface Step {
  name: string;
  run(root: string): boolean;
}

const RESULTS = 'node_modules/.cache/source-context/test';
const counts: Count[] = [];

const STEPS: Step[] = [
  { name: 'lint', run: (root) => bin(root, '@biomejs/biome/bin/biome', 'check', '.') },
  { name: 'types', run: (root) => bin(root, 'typescript/bin/tsc', '--noEmit') },
  { name: 'types of the core', run: (root) => bin(root, 'typescript/bin/tsc', '--noEmit', '-p', 'lib/core') },
  { name: 'unit tests', run: (root) => vitest(root, 'unit') },
  { name: 'build for Chrome', run: (root) => bin(root, 'wxt/bin/wxt.mjs', 'build', '-b', 'chrome') },
  { name: 'build for Firefox', run: (root) => bin(root, 'wxt/bin/wxt.mjs', 'build', '-b', 'firefox') },
  {
    name: 'extension lint',
    run: (root) =>
      bin(root, 'web-ext/bin/web-ext.js', 'lint', '-s', '.output/firefox-mv3', '--warnings-as-errors'),
  },
  {
    name: 'end-to-end tests',
    run: (root) => needBrowser('chrome') !== null && needBrowser('firefox') !== null && vitest(root, 'e2e'),
  },
];

/** Runs all steps, also after one has failed; 0 when every one went well. */
export function main(_args: string[], root: string): number {
  rmSync(join(root, RESULTS), { recursive: true, force: true });
  mkdirSync(join(root, RESULTS), { recursive: true });
  const failed = STEPS.filter(({ name, run }) => {
    const started = Date.now();
    const good = run(root);
    console.log(`${good ? 'ok' : 'FAILED'}: ${name} (${((Date.now() - started) / 1000).toFixed(1)} s)\n`);
    return !good;
  });
  if (failed.length) console.log(`Failed: ${failed.map(({ name }) => name).join(', ')}.`);
  const { passed, failed: fails } = sumCounts(counts);
  console.log(`${passed} passed, ${fails} failed`);
  return failed.length ? 1 : 0;
}

function bin(root: string, script: string, ...args: string[]): boolean {
  const { status } = spawnSync(process.execPath, [join(root, 'node_modules', script), ...args], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  return status === 0;
}

function vitest(root: string, project: string): boolean {
  const file = join(root, RESULTS, `${project}.json`);
  const good = bin(
    root,
    'vitest/vitest.mjs',
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  );
  const results = readResults(file);
  const count = countTests(results);
  counts.push(count);
  for (const name of retriedTests(results)) console.log(`passed only at the second try: ${name}`);
  return good && count.failed === 0 && count.passed > 0;
}

function readResults(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    // The runner itself fell over before it could write its results.
    return '';
  }
}
