import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { walkFolder } from '../content/read/walk-folder';
import { hashFiles, hashWords } from '../kept/hash-files';
import { openKeptFolder } from '../kept/kept-folder';
import { site } from '../site';
import { hasTwins, listQualities } from './compress';
import { forEachAtOnce } from './for-each-at-once';
import { listHeaderRules } from './headers';
import { listInnerHostFiles } from './hosts/inner-files';
import { listOuterHostFiles, toHostFolder } from './hosts/outer-files';
import { isPlace, listOldIds } from './keep-old-ids';
import { toPageKind } from './page-kind';
import { makeStyles, type Styles } from './page-styles';
import { prepareInThreads } from './prepare-in-threads';
import { parseKept } from './prepare-pages';
import { finishPage } from './publish-page';
import { formatRedirectPage, type Redirect, toRedirectFile } from './redirects';
import { replaceFolders } from './replace-folder';
import { toStyleHash } from './security-policy';
import type { ShortStyle } from './shorten-names';
import { openTwinCache } from './twin-cache';

/** What Next's export holds that no reader needs. */
const leftovers = [/^_next\//, /^_not-found\//, /^404\//, /\.txt$/, /^__next/];
const keptTexts = /^(?:robots\.txt|\.well-known\/)/;

/** How many files are packed at once, each held whole: zlib has four threads. */
const packersAtOnce = 4;

/**
 * Turns Next's export into the site that is published: prepare each page, find the style of its kind, then finish, pack and write
 * each page aside, add what hosts need, swap in. Files that are no pages are packed while pages are prepared. No more than a few
 * files stand in memory. What a build before has prepared and packed is taken from the folder `kept`.
 */
export async function publish(
  exported: string,
  out: string,
  moved: readonly Redirect[],
  kept: string,
): Promise<{ pages: number }> {
  const redirects = moved.filter((redirect) => !isPlace(redirect));
  const names = walkFolder(exported).filter(isPublished);
  const pages = names.filter(isPage);
  const others = names.filter((name) => !isPage(name));
  const folder = join(kept, 'pages');
  const shelf = openKeptFolder(folder);
  await replaceFolders([out, toHostFolder(out)], async (write) => {
    const writeOut = openPacker(join(kept, 'twins'), pages.length, (name, content) =>
      write(out, name, content),
    );
    const task = { exported, pages, oldIds: listOldIds(moved), kept: folder, code: hashCode() };
    const prepared = prepareInThreads(task).then(async ({ surveys, names: keptNames }) => ({
      styles: await makeStyles(exported, surveys),
      read: (page: string) => {
        const found = parseKept(shelf.read(keptNames.get(page) ?? ''));
        if (found === undefined) throw new Error(`${page} is gone from ${folder}: build once more`);
        return found;
      },
    }));
    // A failure is told where pages are waited for.
    prepared.catch(() => undefined);
    await forEachAtOnce([...others, ...pages], packersAtOnce, async (name) => {
      if (!isPage(name)) return writeOut.pack(name, readFileSync(join(exported, name)));
      const { styles, read } = await prepared;
      return writeOut.pack(name, finishPage(read(name), styles.get(toPageKind(name)) as ShortStyle));
    });
    const { styles } = await prepared;
    const rules = listHeaderRules(listStyleHashes(styles));
    for (const [name, text] of listInnerHostFiles(rules, redirects)) await writeOut.pack(name, text);
    for (const redirect of redirects)
      await writeOut.pack(toRedirectFile(redirect), formatRedirectPage(redirect));
    writeOut.dropUnused();
    shelf.dropUnused();
    for (const [name, text] of listOuterHostFiles(rules, redirects)) write(toHostFolder(out), name, text);
  });
  return { pages: pages.length };
}

/** What a prepared page depends on besides its export: the code that prepares it, the versions of its libraries, and the site's name and address. */
function hashCode(): string {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  const files = ['lib/publish', 'package-lock.json'].map((path) => join(root, path));
  return hashWords(hashFiles(files), JSON.stringify(site));
}

function isPage(name: string): boolean {
  return name.endsWith('.html');
}

function isPublished(name: string): boolean {
  return keptTexts.test(name) || !leftovers.some((leftover) => leftover.test(name));
}

function listStyleHashes(styles: Styles): string[] {
  return [...new Set([...styles.values()].map(({ style }) => toStyleHash(style)))].sort();
}

/** Writes files, and beside each text its packed twins; zlib works beside us, so that several may be packed at once. */
function openPacker(
  twinCache: string,
  pages: number,
  write: (name: string, content: Uint8Array | string) => void,
) {
  const cache = openTwinCache(twinCache);
  return {
    pack: async (name: string, content: Uint8Array | string): Promise<void> => {
      write(name, content);
      if (!hasTwins(name)) return;
      const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
      const { br, gz } = await cache.pack(bytes, listQualities(name, pages));
      write(`${name}.br`, br);
      write(`${name}.gz`, gz);
    },
    dropUnused: cache.dropUnused,
  };
}
