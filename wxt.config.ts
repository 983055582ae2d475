import { resolve } from 'node:path';
import { defineConfig } from 'wxt';

const at = (path: string) => resolve(import.meta.dirname, path);

export default defineConfig({
  publicDir: at('assets/public'),
  imports: false,
  manifestVersion: 3,
  targetBrowsers: ['chrome', 'firefox'],
  webExt: { disabled: true },
});
