/** Builds and serves the gallery: the real components and styles, without a browser extension around them. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build, type InlineConfig, preview } from 'vite';

const ROOT = resolve(import.meta.dirname, '../../..');

/** Starts on a free port; `url` is the gallery's address. */
export async function serveGallery(): Promise<{ url: string; close(): Promise<void> }> {
  const outDir = await mkdtemp(join(tmpdir(), 'gallery-'));
  const config: InlineConfig = {
    configFile: false,
    root: import.meta.dirname,
    publicDir: resolve(ROOT, 'assets/public'),
    logLevel: 'silent',
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: { outDir, emptyOutDir: true, target: 'es2023' },
    preview: { host: '127.0.0.1', port: 0 },
  };
  await build(config);
  const server = await preview(config);
  const url = server.resolvedUrls?.local[0];
  if (!url) throw new Error('the gallery has no address');
  return {
    url,
    async close() {
      await server.close();
      await rm(outDir, { recursive: true, force: true });
    },
  };
}
