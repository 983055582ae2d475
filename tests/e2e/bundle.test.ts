/** What is in the built extension: nothing that could reach out, no more rights than its sentences explain, small. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import sites from '../../assets/sites.json';
import { BROWSERS, ROOT } from './support/driver';

/** Whatever can make a request, or bring code from elsewhere. */
const REACHES_OUT =
  /\b(?:fetch|XMLHttpRequest|WebSocket|WebTransport|EventSource|sendBeacon|RTCPeerConnection|importScripts|Worker|SharedWorker|EventSourcePolyfill)\s*\(|\bnew (?:XMLHttpRequest|WebSocket|EventSource|RTCPeerConnection|Worker|SharedWorker|Function)\b|\beval\s*\(|\bimport\s*\(/g;
/** Its own style sheets and pages: nothing from another place. */
const FROM_ELSEWHERE =
  /@import\b|url\(\s*['"]?(?:https?:)?\/\/|<(?:script|link|img|iframe)[^>]+(?:src|href)=['"]?(?:https?:)?\/\//gi;
/** Two thirds of it are the words of 38 languages, which compress no better; it must not grow unseen. */
const LARGEST_PACK = 525_000;
const MARKUP = /\.(?:innerHTML|outerHTML)\s*=|insertAdjacentHTML|document\.write\b/g;

describe.each(BROWSERS)('%s', (name) => {
  const folder = join(ROOT, `.output/${name}-mv3`);
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)));
  const text = (file: string) => readFileSync(join(folder, file), 'utf8');
  const found = (pattern: RegExp, kind: RegExp) =>
    files
      .filter((file) => kind.test(file))
      .flatMap((file) => (text(file).match(pattern) ?? []).map((hit) => `${file}: ${hit}`));

  test('no script can reach out but for files of the package', () => {
    expect(found(REACHES_OUT, /\.js$/).filter((hit) => !/: fetch\($/.test(hit))).toEqual([]);
    const requests = found(/\bfetch\(.{0,24}/g, /\.js$/);
    expect(requests.length).toBeGreaterThan(0);
    expect(requests.filter((hit) => !/fetch\([\w$]+\.runtime\.getURL\(/.test(hit))).toEqual([]);
  });

  test('a picture in any script is made of its own data', () => {
    const pictures = found(/\bnew (?:Image|Audio)\b.{0,40}/g, /\.js$/);
    expect(pictures.filter((hit) => !/\.src=[`'"]data:/.test(hit))).toEqual([]);
  });

  test('no style sheet and no page brings anything from elsewhere', () => {
    expect(found(FROM_ELSEWHERE, /\.(?:css|html|js)$/)).toEqual([]);
  });

  test('no script makes markup out of text', () => {
    expect(found(MARKUP, /\.js$/)).toEqual([]);
  });

  test('pages of the package may load nothing but its own files, and make no markup out of text', () => {
    const policy = manifest.content_security_policy.extension_pages;
    expect(policy).toMatch(/^default-src 'none'/);
    expect(policy).toContain("connect-src 'self'");
    expect(policy).toContain("require-trusted-types-for 'script'; trusted-types 'none'");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
  });

  test('asks for these rights and no others', () => {
    expect([...manifest.permissions].sort()).toEqual(
      [
        'activeTab',
        'contextMenus',
        'scripting',
        ...(manifest.permissions.includes('sidePanel') ? ['sidePanel'] : []),
        'storage',
      ].sort(),
    );
    expect(manifest.optional_host_permissions).toEqual(['*://*/*']);
    expect(manifest.host_permissions).toEqual(sites.sites.map((host) => `*://*.${host}/*`));
  });

  test('README gives each right one sentence, and no sentence to a right that is not asked for', () => {
    const section =
      /## Rights, and why\n(.*?)\n## /s.exec(readFileSync(join(ROOT, 'README.md'), 'utf8'))?.[1] ?? '';
    const explained = [
      ...section.matchAll(/^\| (?:`([^`]+)`|news sites)(?:, optional)? \| \S.{30,}\. \|$/gm),
    ].map(([, right]) => right ?? 'news sites');
    const inChrome = ['sidePanel'];
    const asked = [
      ...manifest.permissions,
      ...manifest.optional_host_permissions,
      ...(manifest.host_permissions.length ? ['news sites'] : []),
    ];
    expect(explained.filter((right) => name === 'chrome' || !inChrome.includes(right)).sort()).toEqual(
      asked.sort(),
    );
  });

  test('offers pages nothing of its package, and no way to speak to it', () => {
    expect(manifest.web_accessible_resources).toBeUndefined();
    expect(manifest.externally_connectable).toBeUndefined();
  });

  test('runs one script on news sites, in the top frame only', () => {
    expect(manifest.content_scripts).toEqual([
      { matches: manifest.host_permissions, js: ['/detect.js'], run_at: 'document_idle' },
    ]);
  });

  test('the always-on script is at most 6 kB', () => {
    expect(statSync(join(folder, 'detect.js')).size).toBeLessThanOrEqual(6_000);
  });

  test('every bundled pack is at most 525 kB gzipped', () => {
    const packs = files.filter((file) => /^packs\/.+\.json$/.test(file));
    expect(packs).not.toEqual([]);
    for (const pack of packs) {
      const { length } = gzipSync(readFileSync(join(folder, pack)), { level: 9 });
      expect(length, pack).toBeLessThanOrEqual(LARGEST_PACK);
    }
  });

  test('names no machine, no path and no address it was built at', () => {
    expect(
      found(/\/(?:home|root|Users|tmp)\/|localhost|127\.0\.0\.1/g, /\.(?:js|json|html|css)$/).slice(0, 5),
    ).toEqual([]);
  });
});

test('sites are host names, each once', () => {
  expect(sites.sites.filter((host) => !/^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(host))).toEqual([]);
  expect(new Set(sites.sites).size).toBe(sites.sites.length);
});
