import { once } from 'node:events';
import { createServer } from 'node:http';
import { buildSite } from './build-site';
import { listen } from './listen';
import { readPort } from './read-port';
import { runCommand } from './run-command';
import { serveSite } from './serve-site';

/** `npm start`: builds the site and serves it. A word it does not know or a port that cannot be had is told at once, not after minutes. */
runCommand(async () => {
  const port = readPort('start');
  await checkPort(port);
  if (await buildSite()) await serveSite(port, 'start');
  else process.exitCode = 1;
});

async function checkPort(port: number): Promise<void> {
  const server = createServer();
  await listen(server, port, 'start');
  await once(server.close(), 'close');
}
