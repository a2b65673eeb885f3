import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { walkFolder } from '../content/read/walk-folder';
import type { HeaderRule } from './headers';
import { parseHeadersFile } from './hosts/headers-file';
import { innerHostFiles } from './hosts/inner-files';
import { parseRedirectsFile } from './hosts/redirects-file';
import type { Body } from './load-body';

/** What stands at an address: a file with its packed twins, or another address to go to. */
export type Answer = { file: string; twins: readonly ('br' | 'gz')[] } | { target: string };

/** A published folder as it stood when it was opened. */
export type OpenSite = {
  folder: string;
  /** Changes when another folder is swapped in. */
  stamp: string | undefined;
  rules: HeaderRule[];
  /** Every address that is answered. Nothing is looked for in the folder by the words of a request. */
  answers: ReadonlyMap<string, Answer>;
  /** Files read already, by path inside the folder. */
  bodies: Map<string, Body>;
};

/** Opens a published folder with the headers and redirects that were shipped in it. Throws when they are missing. */
export function openSite(folder: string): OpenSite {
  const redirects = parseRedirectsFile(readFileSync(join(folder, '_redirects'), 'utf8'));
  return {
    folder,
    stamp: readStamp(folder),
    rules: parseHeadersFile(readFileSync(join(folder, '_headers'), 'utf8')),
    answers: new Map([
      ...listAnswers(walkFolder(folder)),
      ...[...redirects].map(([from, target]): [string, Answer] => [from, { target }]),
    ]),
    bodies: new Map(),
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

/** Packed twins and what is written for hosts have no address of their own. */
function listAnswers(names: readonly string[]): [string, Answer][] {
  const present = new Set(names);
  return names
    .filter((name) => !/\.(?:br|gz)$/.test(name) && !(innerHostFiles as readonly string[]).includes(name))
    .flatMap((file): [string, Answer][] => {
      const twins = (['br', 'gz'] as const).filter((ending) => present.has(`${file}.${ending}`));
      const answer = { file, twins };
      return isIndex(file) ? listPageAnswers(file, answer) : [[`/${file}`, answer]];
    });
}

const isIndex = (file: string): boolean => /(?:^|\/)index\.html$/.test(file);

/** `/faq/index.html` stands at `/faq/`, where its own name and `/faq` lead. */
function listPageAnswers(file: string, answer: Answer): [string, Answer][] {
  const address = `/${file.slice(0, -'index.html'.length)}`;
  const target = encodeURI(address);
  const lead: [string, Answer][] = [[`/${file}`, { target }]];
  if (address !== '/') lead.push([address.slice(0, -1), { target }]);
  return [[address, answer], ...lead];
}
