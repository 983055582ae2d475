/** Serves pages to the browsers under measurement, as the proxy of all their requests. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { join } from 'node:path';

/** A site of assets/sites.json that browsers reach without https. */
export const HOST = 'http://1001infos.net';

/** Scripts, pictures and fonts of saved pages are left out: what is measured is the extension. */
const STATIC = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

export interface BenchSite {
  /** Host and port of the proxy. */
  proxy: string;
  /** Makes a page servable; gives its address. */
  add(path: string, html: string): string;
  close(): void;
}

export async function serveBench(): Promise<BenchSite> {
  const pages = new Map<string, string>();
  const server = createServer((request, response) => {
    const url = request.url ?? '';
    const html = pages.get(URL.canParse(url) ? new URL(url).pathname : url);
    response.writeHead(html === undefined ? 404 : 200, {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'content-security-policy': STATIC,
    });
    response.end(html ?? '');
  });
  server.on('connect', (_request, socket: Socket) => {
    socket.on('error', () => {});
    socket.end('HTTP/1.1 502 No way out\r\n\r\n');
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    proxy: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    add(path, html) {
      pages.set(path, html);
      return HOST + path;
    },
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** Saved pages of a folder, by size from the smallest; `most` of them, spread evenly over the sizes. */
export function savedPages(folder: string, most: number): { name: string; html: string }[] {
  const files = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.html')) : [];
  const pages = files.map((name) => ({ name, html: readFileSync(join(folder, name), 'utf8') }));
  pages.sort((a, b) => a.html.length - b.html.length);
  if (pages.length <= most) return pages;
  return Array.from(
    { length: most },
    (_, i) => pages[Math.floor((i * pages.length) / most)] as (typeof pages)[0],
  );
}

/** An article that covers no story, of about that many words. */
export function plainArticle(words: number, seed: number): string {
  const sentence =
    'The harbour bridge will close to all traffic while engineers replace bearings that moved. ';
  const paragraphs = Math.ceil(words / 42);
  const text = Array.from({ length: paragraphs }, (_, i) => `<p>${i + seed} ${sentence.repeat(3)}</p>`).join(
    '\n',
  );
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Bridge ${seed}</title></head><body><nav>${'<a href="/">Menu</a> '.repeat(40)}</nav><article><h1>Bridge ${seed} to close</h1>${text}</article></body></html>`;
}
