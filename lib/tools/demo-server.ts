/** Serves the demo articles on this machine only. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

const PAGES: Record<string, string> = {
  '/': 'en.html',
  '/fr': 'fr.html',
  '/unrelated': 'unrelated.html',
  '/courier.css': 'courier.css',
};

export interface DemoServer {
  url: string;
  close(): void;
}

/** Serves the pages in `folder` under a name that resolves to this machine everywhere and looks like a news site. */
export async function serveDemo(folder: string): Promise<DemoServer> {
  const server = createServer((request, response) => {
    const file = PAGES[new URL(request.url ?? '/', 'http://news.localhost').pathname];
    const type = file?.endsWith('.css') ? 'text/css' : 'text/html';
    response.writeHead(file ? 200 : 404, { 'content-type': `${type}; charset=utf-8` });
    response.end(file ? readFileSync(join(folder, file)) : '');
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    url: `http://news.localhost:${(server.address() as AddressInfo).port}`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
