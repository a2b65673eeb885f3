import { existsSync, readFileSync } from 'node:fs';
import { createSiteServer } from '../publish/create-server';
import { findHeaders } from '../publish/headers';
import { parseHeadersFile } from '../publish/hosts/headers-file';
import { innerHostFiles } from '../publish/hosts/inner-files';
import { listen } from './listen';
import { readPort } from './read-port';
import { runCommand } from './run-command';

/** The folder that `npm run build` publishes to. */
const folder = 'out';

/** `npm run serve`: serves the published folder on 127.0.0.1 and `PORT` with the shipped headers. It never builds. */
runCommand(async () => {
  const port = readPort('serve');
  if (![...innerHostFiles, 'index.html', '404.html'].every((file) => existsSync(`${folder}/${file}`)))
    throw new Error(`${folder}/ holds no built site: run "npm run build" first`);
  const rules = parseHeadersFile(readFileSync(`${folder}/_headers`, 'utf8'));
  if (!('Content-Security-Policy' in findHeaders(rules, '/')))
    throw new Error(
      `${folder}/_headers holds no Content-Security-Policy for the pages: run "npm run build" again`,
    );
  const server = createSiteServer(folder);
  await listen(server, port, 'serve');
  // Answers that are under way still reach their readers; a second signal ends it at once.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => server.close());
  console.log(`Ketamine, Plainly is at http://127.0.0.1:${port}/ (Ctrl+C stops it)`);
});
