import { readFileSync, statSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { type HeaderRule, parseHeadersFile } from './headers';
import { parseRedirectsFile } from './redirects';

/** A published folder as it stood when it was opened. */
export type OpenSite = {
  folder: string;
  /** Changes when another folder is swapped in. */
  stamp: string | undefined;
  rules: HeaderRule[];
  /** New addresses by the old ones. */
  redirects: ReadonlyMap<string, string>;
  /** Answers with the file asked for, packed if the client can unpack it; calls `otherwise` when there is none. */
  serveFile: (request: IncomingMessage, response: ServerResponse, otherwise: () => void) => void;
};

/** Opens a published folder with the headers and redirects that were shipped in it. Throws when they are missing. */
export function openSite(folder: string): OpenSite {
  return {
    folder,
    stamp: readStamp(folder),
    rules: parseHeadersFile(readFileSync(join(folder, '_headers'), 'utf8')),
    redirects: parseRedirectsFile(readFileSync(join(folder, '_redirects'), 'utf8')),
    serveFile: sirv(folder, { brotli: true, gzip: true, etag: true, dotfiles: true }),
  };
}

/** The site as it stands now: opened anew after a build has swapped in another folder. */
export function refreshSite(site: OpenSite): OpenSite {
  const stamp = readStamp(site.folder);
  return stamp === undefined || stamp === site.stamp ? site : openSite(site.folder);
}

function readStamp(folder: string): string | undefined {
  const stats = statSync(folder, { throwIfNoEntry: false });
  return stats && `${stats.ino} ${stats.mtimeMs}`;
}
