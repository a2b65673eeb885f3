import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { afterAll } from 'vitest';
import { createSiteServer } from '@/lib/publish/create-server';

/** Serves a published folder until all tests of the file have ended. Gives the port. */
export async function startServe(folder: string): Promise<number> {
  const server = createSiteServer(folder);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  afterAll(() => void server.close());
  return (server.address() as AddressInfo).port;
}
