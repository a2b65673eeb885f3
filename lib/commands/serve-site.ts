import { existsSync, readFileSync } from 'node:fs';
import { createSiteServer } from '../publish/create-server';
import { findHeaders } from '../publish/headers';
import { parseHeadersFile } from '../publish/hosts/headers-file';
import { innerHostFiles } from '../publish/hosts/inner-files';
import { bringBack, isMovedAway } from '../publish/replace-folder';
import { holdBuildLock } from './hold-build-lock';
import { listen } from './listen';

/** The folder that `npm run build` publishes to. */
const folder = 'out';

/** Serves the published folder on 127.0.0.1 with the shipped headers. `command` is what was run. Throws one plain line when there is nothing to serve. */
export async function serveSite(port: number, command: string): Promise<void> {
  if (isMovedAway(folder)) await holdBuildLock(bringBackSite);
  if (![...innerHostFiles, 'index.html', '404.html'].every((file) => existsSync(`${folder}/${file}`)))
    throw new Error(`${folder}/ holds no built site: run "npm run build" first`);
  const rules = parseHeadersFile(readFileSync(`${folder}/_headers`, 'utf8'));
  if (!('Content-Security-Policy' in findHeaders(rules, '/')))
    throw new Error(
      `${folder}/_headers holds no Content-Security-Policy for the pages: run "npm run build" again`,
    );
  const server = createSiteServer(folder);
  await listen(server, port, command);
  // Answers that are under way still reach their readers; a second signal ends it at once.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => server.close());
  console.log(`Ketamine, Plainly is at http://127.0.0.1:${port}/ (Ctrl+C stops it)`);
}

/** Asked again under the lock: a build that was under way has put a site there meanwhile. */
async function bringBackSite(): Promise<void> {
  if (!isMovedAway(folder)) return;
  bringBack(folder);
  console.log(`A build was ended while it put its site in place: ${folder}/ is the one before it again.`);
}
