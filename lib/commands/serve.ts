import { existsSync } from 'node:fs';
import type { Server } from 'node:http';
import { createSiteServer } from '../publish/create-server';
import { innerHostFiles } from '../publish/hosts/inner-files';
import { readPort } from './read-port';
import { runCommand } from './run-command';

/** The folder that `npm run build` publishes to. */
const folder = 'out';

/** `npm run serve`: serves the published folder on 127.0.0.1 and `PORT` with the shipped headers. It never builds. */
runCommand(async () => {
  const port = readPort('serve');
  if (!innerHostFiles.every((file) => existsSync(`${folder}/${file}`)))
    throw new Error(`${folder}/ holds no built site: run "npm run build" first`);
  const server = createSiteServer(folder);
  await listen(server, port);
  // Answers that are under way still reach their readers; a second signal ends it at once.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => server.close());
  console.log(`Ketamine, Plainly is at http://127.0.0.1:${port}/ (Ctrl+C stops it)`);
});

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(explain(error, port)));
    server.listen(port, '127.0.0.1', resolve);
  });
}

function explain(error: NodeJS.ErrnoException, port: number): Error {
  if (error.code === 'EADDRINUSE')
    return new Error(
      `port ${port} is taken: stop what uses it, or choose another, as in "PORT=${port + 1} npm run serve"`,
    );
  if (error.code === 'EACCES')
    return new Error(
      `port ${port} is not allowed for this user: choose one above 1023, as in "PORT=3000 npm run serve"`,
    );
  return error;
}
