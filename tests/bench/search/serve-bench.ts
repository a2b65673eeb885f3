import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync } from 'node:zlib';

/** A local server of files in memory, which counts what it sends. */
export interface BenchServer {
  readonly origin: string;
  /** Brotli bytes sent since the last call, and how many files. */
  readonly takeSent: () => { bytes: number; files: number };
  readonly close: () => Server;
}

const types: Record<string, string> = { js: 'text/javascript', json: 'application/json', html: 'text/html' };

/** Serves files by path; each is packed as a host would, and weighed so. */
export const serveFiles = async (files: ReadonlyMap<string, Uint8Array | string>): Promise<BenchServer> => {
  let sent = { bytes: 0, files: 0 };
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://bench').pathname;
    const content = path === '/' ? '<!doctype html><title>bench</title>' : files.get(path);
    if (content === undefined) return void response.writeHead(404).end();
    const packed = brotliCompressSync(content);
    if (path !== '/') sent = { bytes: sent.bytes + packed.length, files: sent.files + 1 };
    const type = types[path === '/' ? 'html' : (path.split('.').at(-1) ?? '')] ?? 'application/octet-stream';
    response.writeHead(200, { 'content-type': type, 'content-encoding': 'br' }).end(packed);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    takeSent: () => {
      const taken = sent;
      sent = { bytes: 0, files: 0 };
      return taken;
    },
    close: () => server.close(),
  };
};
