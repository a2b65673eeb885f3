import { readFileSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

/** A server whose pages stop within their first custom element until the rest is asked for. */
export type HalfServer = { url: string; sendRest: () => void; close: () => void };

/** Serves the built site on a free port, scripts at once and pages in halves. */
export async function serveInHalves(): Promise<HalfServer> {
  const waiting: (() => void)[] = [];
  const server = createServer(({ url = '/' }, response) => {
    const path = new URL(url, 'http://localhost').pathname;
    if (path.endsWith('/'))
      waiting.push(sendFirstHalf(response, readFileSync(join('out', path, 'index.html'), 'utf8')));
    else response.setHeader('content-type', 'text/javascript').end(readFileSync(join('out', path)));
  });
  const port = await listen(server);
  return {
    url: `http://127.0.0.1:${port}`,
    sendRest: () => {
      for (const send of waiting.splice(0)) send();
    },
    close: () => server.close(),
  };
}

/** Sends a page up to the beginning of the first element that its scripts improve, and gives what sends the rest. */
function sendFirstHalf(response: ServerResponse, html: string): () => void {
  const scripts = html.lastIndexOf('integrity=');
  const [begin = ''] = /<[a-z]+-[a-z]+[^>]*>/.exec(html.slice(scripts)) ?? [];
  const end = html.indexOf(begin, scripts) + begin.length;
  response.setHeader('content-type', 'text/html').write(html.slice(0, end));
  return () => response.end(html.slice(end));
}

async function listen(server: Server): Promise<number> {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return (server.address() as AddressInfo).port;
}
