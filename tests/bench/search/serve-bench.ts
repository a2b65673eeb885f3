import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';

/** A file as it is sent: brotli. */
export type Packed = Uint8Array;

/** A local server of packed files, which counts what it sends. */
export interface BenchServer {
  readonly origin: string;
  /** Bytes sent since the last call, and how many files. */
  readonly takeSent: () => { bytes: number; files: number };
  readonly close: () => Server;
}

/** Files longer than this, in bytes, are packed less hard but over a larger window: the hardest would take minutes. */
const LARGE = 4_000_000;

/** Packs a file as a host would that packs ahead. */
export const pack = (content: string | Uint8Array): Promise<Packed> => {
  const large = content.length > LARGE;
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: large ? 9 : 11,
    [constants.BROTLI_PARAM_LGWIN]: large ? 24 : 22,
  };
  return promisify(brotliCompress)(content, { params });
};

const types: Record<string, string> = {
  js: 'text/javascript',
  json: 'application/json',
  wasm: 'application/wasm',
};
const blank = '<!doctype html><html lang="en"><title>bench</title>';

/** Serves files by path. The page itself and what is not there weigh nothing. */
export const serveFiles = async (files: ReadonlyMap<string, Packed>): Promise<BenchServer> => {
  let sent = { bytes: 0, files: 0 };
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://bench').pathname;
    if (path === '/') return void response.writeHead(200, { 'content-type': 'text/html' }).end(blank);
    const packed = files.get(path);
    if (packed === undefined) return void response.writeHead(404).end();
    sent = { bytes: sent.bytes + packed.length, files: sent.files + 1 };
    const type = types[path.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
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
    close: () => {
      server.closeAllConnections();
      return server.close();
    },
  };
};
