import { once } from 'node:events';
import { get, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createSiteServer } from '@/lib/publish/create-server';
import { articles } from './built-site';

/** What the headers may weigh beside a page in the first flight: bytes. */
const headerBudget = 1100;
const server = createSiteServer('out');

beforeAll(async () => {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
});
afterAll(() => server.close());

async function request(path: string): Promise<IncomingMessage> {
  const { port } = server.address() as AddressInfo;
  const asked = get({ port, host: '127.0.0.1', path, headers: { 'accept-encoding': 'br, gzip' } });
  const [response] = (await once(asked, 'response')) as [IncomingMessage];
  response.resume();
  return response;
}

test(`an article comes packed, with headers of at most ${headerBudget} bytes`, async () => {
  const response = await request(articles[0]?.address ?? '');
  expect(response.statusCode).toBe(200);
  expect(response.headers['content-encoding']).toBe('br');
  const lines = response.rawHeaders.join('').length + (response.rawHeaders.length / 2) * ': \r\n'.length;
  expect('HTTP/1.1 200 OK\r\n'.length + lines + 2).toBeLessThanOrEqual(headerBudget);
});
