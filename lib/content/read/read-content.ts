import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { type Kind, kindNames } from '../kinds';
import type { ContentFile, Library } from '../library';
import type { Problem } from '../problem';
import { placeFile } from './place-file';
import { readContentFile, readText } from './read-file';
import { readHelplines } from './read-helplines';
import { type ReadPermalinks, readPermalinks } from './read-permalinks';
import { readSearch } from './read-search';
import { walkFolder } from './walk-folder';

const closed =
  'cannot be read: this folder may not be opened; let yourself read it, as in "chmod u+rx" with its path';

/** What a content folder holds. Not whole when a folder in it may not be opened: then nothing can be said of names that lead to files in there. */
export type ReadContent = { library: Library; problems: Problem[]; isWhole: boolean };

/** Reads a whole content folder, which must exist: what is right in it, and every fault found on the way. */
export function readContent(directory: string): ReadContent {
  const toPath = (inside: string): string => showPath(join(directory, inside));
  const problems: Problem[] = [];
  const files = Object.fromEntries(kindNames.map((kind) => [kind, []])) as unknown as Record<
    Kind,
    ContentFile[]
  >;
  const slugs = Object.fromEntries(kindNames.map((kind) => [kind, new Set<string>()])) as unknown as Record<
    Kind,
    Set<string>
  >;
  let isWhole = true;
  const tellClosed = (inside: string): void => {
    isWhole = false;
    problems.push({ path: toPath(inside), message: closed });
  };
  for (const inside of walkFolder(directory, tellClosed)) {
    const placed = placeFile(inside);
    const path = toPath(inside);
    if ('stray' in placed) problems.push({ path, message: placed.stray });
    if (!('kind' in placed)) continue;
    slugs[placed.kind].add(placed.slug);
    const read = readContentFile(placed.kind, placed.slug, join(directory, inside), path);
    problems.push(...read.problems);
    if (read.file) files[placed.kind].push(read.file);
  }
  const help = readHelplines(directory, toPath('helplines.yml'));
  const links = readPermalinkFile(directory, toPath('permalinks.txt'));
  const search = readSearch(directory, toPath);
  problems.push(...help.problems, ...links.problems, ...search.problems);
  const library: Library = {
    files: files as unknown as Library['files'],
    slugs,
    helplines: help.helplines,
    helplinesLineOf: help.lineOf,
    permalinks: links.permalinks,
    ...(links.counted === undefined ? {} : { permalinkCount: links.counted }),
    searchAnswers: search.named,
    toPath,
  };
  return { library, problems, isWhole };
}

/** A path as messages show it: from where the command runs if the file is below, else whole. */
export function showPath(absolutePath: string): string {
  const near = relative(process.cwd(), absolutePath);
  return near.startsWith('..') ? absolutePath : near;
}

function readPermalinkFile(directory: string, path: string): ReadPermalinks {
  const absolutePath = join(directory, 'permalinks.txt');
  if (!existsSync(absolutePath)) return { permalinks: [], problems: [] };
  const read = readText(absolutePath, path);
  return 'problem' in read ? { permalinks: [], problems: [read.problem] } : readPermalinks(read.text, path);
}
