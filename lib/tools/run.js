// Runs a TypeScript tool of this folder on any supported Node: Node 20 does not read TypeScript by itself,
// and Vite, which the build needs anyway, bundles a tool in a fraction of a second.
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';

// Whoever reads the output may close it early (`pack schema | head`): that is no error of ours.
process.stdout.on('error', (error) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

const root = resolve(import.meta.dirname, '../..');
const [name, ...args] = process.argv.slice(2);
const outDir = resolve(root, 'node_modules/.cache/source-context', `${name}-${process.pid}`);
await build({
  root,
  configFile: false,
  logLevel: 'error',
  build: {
    ssr: resolve(import.meta.dirname, `${name}.ts`),
    outDir,
    emptyOutDir: true,
    target: 'node20',
    rollupOptions: { output: { entryFileNames: 'tool.mjs' } },
  },
});
const { main } = await import(pathToFileURL(resolve(outDir, 'tool.mjs')).href);
const { rm } = await import('node:fs/promises');
await rm(outDir, { recursive: true, force: true });
process.exitCode = (await main(args, root)) ?? 0;
