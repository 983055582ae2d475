import { resolve } from 'node:path';
import { defineConfig } from 'wxt';
import sites from './assets/sites.json';
import { bundledPacksPlugin } from './lib/tools/bundled-packs';
import { noInnerHtmlPlugin } from './lib/tools/no-inner-html';

const at = (path: string) => resolve(import.meta.dirname, path);

/** Where the demo article is served by `npm start`; in no build that is meant for people. */
const DEMO_SITE = 'http://news.localhost/*';

/** No request but for files of the package, no markup from strings: what the extension's own pages may do. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; " +
  "base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

export default defineConfig({
  publicDir: at('assets/public'),
  imports: false,
  manifestVersion: 3,
  targetBrowsers: ['chrome', 'firefox'],
  webExt: { disabled: true },
  vite: () => ({
    plugins: [bundledPacksPlugin(at('assets/public/packs')), noInnerHtmlPlugin()],
    // The polyfill would be a request in every page of ours, and browsers of our age need none.
    build: { target: 'es2023', modulePreload: { polyfill: false } },
  }),
  zip: {
    includeSources: [
      'assets',
      'components',
      'entrypoints',
      'lib',
      'tests',
      '*.json',
      '*.ts',
      'README.md',
      'LICENSE',
    ],
  },
  manifest: ({ browser, mode }) => {
    const matches = [
      ...sites.sites.map((host) => `*://*.${host}/*`),
      ...(mode === 'demo' ? [DEMO_SITE] : []),
    ];
    return {
      name: '__MSG_extName__',
      description: '__MSG_extDescription__',
      default_locale: 'en',
      permissions: ['storage', 'scripting', 'activeTab', 'contextMenus'],
      host_permissions: matches,
      optional_host_permissions: ['*://*/*'],
      // By hand, not by defineContentScript: WXT's wrapper tells every page the extension's id.
      content_scripts: [{ matches, js: ['/detect.js'], run_at: 'document_idle' }],
      commands: {
        'toggle-panel': {
          // No letter of a menu: on Linux Firefox keeps those to itself (S opens its history).
          suggested_key: { default: 'Alt+Shift+Q' },
          description: '__MSG_commandTogglePanel__',
        },
        'next-mark': {
          suggested_key: { default: 'Alt+Shift+Period' },
          description: '__MSG_commandNextMark__',
        },
        'previous-mark': {
          suggested_key: { default: 'Alt+Shift+Comma' },
          description: '__MSG_commandPreviousMark__',
        },
        'check-selection': { description: '__MSG_commandCheckSelection__' },
      },
      content_security_policy: { extension_pages: POLICY },
      ...(browser === 'firefox'
        ? {
            browser_specific_settings: {
              gecko: {
                id: 'source-context@source-context.invalid',
                strict_min_version: '142.0',
                data_collection_permissions: { required: ['none'] },
              },
            },
          }
        : { minimum_chrome_version: '144' }),
    };
  },
});
