/** A news site of ours under any host name: the proxy of the browsers under test. It also logs what else is asked for. */
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { join } from 'node:path';
import { ROOT } from './driver';
import { PAGES } from './pages';

/** A host of assets/sites.json that no browser insists on reaching by https. */
export const NEWS = 'http://1001infos.net';
/** A host that is on no list. */
export const ELSEWHERE = 'http://somewhere-else.test';

/** The demo articles and their style sheet. */
const DEMO = /^\/(?:demo\/\w+\.html|courier\.css)$/;

export interface Site {
  /** Host and port, for the browser's proxy settings. */
  proxy: string;
  /** Every request so far: method, address, and body where there was one. */
  requests: Seen[];
  close(): void;
}

export interface Seen {
  method: string;
  url: string;
}

/** Serves until closed. Pages by path, the same under every host. */
export async function serveSite(): Promise<Site> {
  const requests: Seen[] = [];
  const server = createServer((request, response) => {
    const url = request.url ?? '/';
    requests.push({ method: request.method ?? '', url });
    answer(request, response, URL.canParse(url) ? new URL(url).pathname : url);
  });
  server.on('connect', (request: IncomingMessage, socket: Socket) => {
    requests.push({ method: 'CONNECT', url: request.url ?? '' });
    socket.on('error', () => {});
    socket.end('HTTP/1.1 502 No way out\r\n\r\n');
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    proxy: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

function answer(request: IncomingMessage, response: ServerResponse, path: string): void {
  const page = PAGES[path];
  if (page) {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...page.headers });
    response.end(page.html);
  } else if (DEMO.test(path)) {
    const type = path.endsWith('.css') ? 'text/css' : 'text/html';
    response.writeHead(200, { 'content-type': `${type}; charset=utf-8` });
    response.end(readFileSync(join(ROOT, 'assets/demo', path.replace(/^.*\//, ''))));
  } else {
    response.writeHead(path === '/favicon.ico' ? 204 : 404);
    response.end();
  }
  request.resume();
}
