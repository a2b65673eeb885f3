import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, normalize } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.txt': 'text/plain; charset=utf-8',
};
/** Formats that are packed already. */
const packed = new Set(['.png', '.woff2']);

/** Serves a built site on loopback, brotli 11 kept in memory, with the same few headers for every site. */
export async function serveFolder(folder: string): Promise<{ origin: string; server: Server }> {
  const bodies = new Map<string, Buffer>();
  const server = createServer((request, response) => {
    const file = findFile(folder, new URL(request.url ?? '/', 'http://x').pathname);
    if (file === undefined) return void response.writeHead(404).end();
    const extension = extname(file);
    const body = bodies.get(file) ?? pack(file, extension);
    bodies.set(file, body);
    response.writeHead(200, {
      'Content-Type': types[extension] ?? 'application/octet-stream',
      'Content-Length': body.length,
      'Cache-Control': 'no-cache',
      ...(packed.has(extension) ? {} : { 'Content-Encoding': 'br' }),
    });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, server };
}

function findFile(folder: string, path: string): string | undefined {
  const base = `${folder}${normalize(decodeURIComponent(path))}`;
  return [base, `${base}index.html`, `${base}/index.html`].find(
    (file) => existsSync(file) && statSync(file).isFile(),
  );
}

function pack(file: string, extension: string): Buffer {
  const bytes = readFileSync(file);
  if (packed.has(extension)) return bytes;
  return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
}
