import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserName, ROOT } from './driver';

/** A copy of the built extension with something wrong in it: a test must notice it, or the extension withstand it. */
export function makeMutant(name: BrowserName, changes: Record<string, (text: string) => string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'sc-mutant-'));
  cpSync(join(ROOT, `.output/${name}-mv3`), folder, { recursive: true });
  for (const [file, change] of Object.entries(changes)) {
    const path = join(folder, file);
    const before = readFileSync(path, 'utf8');
    const after = change(before);
    if (after === before) throw new Error(`the mutation of ${file} changed nothing`);
    writeFileSync(path, after);
  }
  return folder;
}

/** The manifest with one thing changed. */
export const inManifest =
  (change: (manifest: any) => void) =>
  (text: string): string => {
    const manifest = JSON.parse(text);
    change(manifest);
    return JSON.stringify(manifest);
  };
