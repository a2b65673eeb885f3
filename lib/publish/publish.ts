import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { walkFolder } from '../content/read/walk-folder';
import { hasTwins } from './compress';
import { forEachAtOnce } from './for-each-at-once';
import { listHeaderRules } from './headers';
import { listInnerHostFiles } from './hosts/inner-files';
import { listOuterHostFiles, toHostFolder } from './hosts/outer-files';
import { findOldIds, isPlace, keepOldIds, listOldIds, type OldIds } from './keep-old-ids';
import { openExported } from './open-exported';
import { openPageCache, type PageCache } from './page-cache';
import { toPageKind } from './page-kind';
import { makeStyles, type Styles } from './page-styles';
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
 * Turns Next's export into the site that is published: survey, then finish, pack and write each page aside, add what hosts
 * need, swap in. Files that are no pages are packed while pages are surveyed. No more than a few files stand in memory.
 * What a build before has found out about the same pages and packed is taken from the folder `kept`.
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
  const oldIds = listOldIds(moved);
  const cache = openPageCache(join(kept, 'pages'));
  await replaceFolders([out, toHostFolder(out)], async (write) => {
    const writeOut = openPacker(join(kept, 'twins'), (name, content) => write(out, name, content));
    const surveyed = makeStyles(exported, pages, cache);
    // A failure is told where the styles are waited for.
    surveyed.catch(() => undefined);
    await forEachAtOnce([...others, ...pages], packersAtOnce, async (name) =>
      writeOut.pack(
        name,
        isPage(name)
          ? finish(exported, name, await surveyed, oldIds, cache)
          : readFileSync(join(exported, name)),
      ),
    );
    const rules = listHeaderRules(listStyleHashes(await surveyed));
    for (const [name, text] of listInnerHostFiles(rules, redirects)) await writeOut.pack(name, text);
    for (const redirect of redirects)
      await writeOut.pack(toRedirectFile(redirect), formatRedirectPage(redirect));
    writeOut.dropUnused();
    cache.dropUnused();
    for (const [name, text] of listOuterHostFiles(rules, redirects)) write(toHostFolder(out), name, text);
  });
  return { pages: pages.length };
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

/** A page with the style of its kind, as text. */
function finish(exported: string, name: string, styles: Styles, oldIds: OldIds, cache: PageCache): string {
  const { style, key, renameClasses } = styles.get(toPageKind(name)) as ShortStyle;
  const html = readFileSync(join(exported, name), 'utf8');
  const ids = findOldIds(name, oldIds);
  return cache.finish(name, html, JSON.stringify([key, [...ids]]), () => {
    const document = openExported(name, html);
    renameClasses(document);
    keepOldIds(document, ids);
    return finishPage(document, style);
  });
}

/** Writes files, and beside each text its packed twins; zlib works beside us, so that several may be packed at once. */
function openPacker(twinCache: string, write: (name: string, content: Uint8Array | string) => void) {
  const cache = openTwinCache(twinCache);
  return {
    pack: async (name: string, content: Uint8Array | string): Promise<void> => {
      write(name, content);
      if (!hasTwins(name)) return;
      const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
      const { br, gz } = await cache.pack(bytes);
      write(`${name}.br`, br);
      write(`${name}.gz`, gz);
    },
    dropUnused: cache.dropUnused,
  };
}
