import { once } from 'node:events';
import { type AddressInfo, connect } from 'node:net';
import { onTestFinished } from 'vitest';
import { createSiteServer } from '@/lib/publish/create-server';
import { writeSite } from './site-folder';

/** An answer as it travelled, with its head unread and its headers by small-lettered names. */
export type Reply = { status: number; head: string; headers: Record<string, string>; body: Buffer };

/** Asks for exactly this target, which no client library has tidied. */
export type Ask = (target: string, headers?: Record<string, string>, method?: string) => Promise<Reply>;

/** Serves the small site, or a folder, until the test ends. */
export async function serveSite(folder = writeSite().folder): Promise<Ask> {
  const server = createSiteServer(folder);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  return askAt((server.address() as AddressInfo).port);
}

/** Asks whatever listens on a port of this machine. */
export function askAt(port: number): Ask {
  return (target, headers = {}, method = 'GET') => send(port, target, headers, method);
}

async function send(
  port: number,
  target: string,
  headers: Record<string, string>,
  method: string,
): Promise<Reply> {
  const socket = connect(port, '127.0.0.1');
  const lines = Object.entries({ Host: 'site.example', Connection: 'close', ...headers });
  socket.write(
    `${method} ${target} HTTP/1.1\r\n${lines.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n`,
    'latin1',
  );
  const chunks: Buffer[] = [];
  for await (const chunk of socket) chunks.push(chunk);
  return readReply(Buffer.concat(chunks));
}

function readReply(bytes: Buffer): Reply {
  const end = bytes.indexOf('\r\n\r\n') + 4;
  const head = bytes.subarray(0, end).toString('latin1');
  const headers = Object.fromEntries(
    [...head.matchAll(/^([^:\r\n]+): (.*)\r$/gm)].map(([, name = '', value = '']) => [
      name.toLowerCase(),
      value,
    ]),
  );
  const body = bytes.subarray(end);
  const isChunked = headers['transfer-encoding'] === 'chunked';
  return { status: Number(head.split(' ')[1]), head, headers, body: isChunked ? joinChunks(body) : body };
}

/** A body sent in pieces: each is its length in base 16, a line end, its bytes, and a line end. */
function joinChunks(bytes: Buffer): Buffer {
  const start = bytes.indexOf('\r\n') + 2;
  const length = Number.parseInt(bytes.subarray(0, start).toString('latin1'), 16);
  if (!(length > 0)) return Buffer.alloc(0);
  const rest = bytes.subarray(start + length + 2);
  return Buffer.concat([bytes.subarray(start, start + length), joinChunks(rest)]);
}
