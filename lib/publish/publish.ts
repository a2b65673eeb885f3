import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { walkFolder } from '../content/read/walk-folder';
import { site } from '../site';
import { hasTwins } from './compress';
import { forEachAtOnce } from './for-each-at-once';
import { listHeaderRules } from './headers';
import { listInnerHostFiles } from './hosts/inner-files';
import { listOuterHostFiles, toHostFolder } from './hosts/outer-files';
import type { HtmlDocument } from './html-document';
import { isPlace, keepOldIds, listOldIds, type OldIds } from './keep-old-ids';
import { isLeaflet, makePortable } from './make-portable';
import { type PageKind, toPageKind } from './page-kind';
import { pruneStyles } from './prune-styles';
import { finishPage, openPage } from './publish-page';
import { formatRedirectPage, type Redirect, toRedirectFile } from './redirects';
import { replaceFolders } from './replace-folder';
import { toStyleHash } from './security-policy';
import { type ShortStyle, shortenNames } from './shorten-names';
import { notePage, type PageSurvey, startSurvey } from './survey-pages';
import { openTwinCache } from './twin-cache';

/** How pages of one kind are styled. */
type Styles = ReadonlyMap<PageKind, ShortStyle>;

/** What Next's export holds that no reader needs. */
const leftovers = [/^_next\//, /^_not-found\//, /^404\//, /\.txt$/, /^__next/];
const keptTexts = /^(?:robots\.txt|\.well-known\/)/;

/** How many files are packed at once, each held whole: zlib has four threads. */
const packersAtOnce = 4;

/**
 * Turns Next's export into the site that is published: survey, then finish, pack and write each page aside, add what hosts
 * need, swap in. Files that are no pages are packed while pages are surveyed. No more than a few files stand in memory. Twins packed before are taken from the folder `twinCache`.
 */
export async function publish(
  exported: string,
  out: string,
  moved: readonly Redirect[],
  twinCache: string,
): Promise<{ pages: number }> {
  const redirects = moved.filter((redirect) => !isPlace(redirect));
  const names = walkFolder(exported).filter(isPublished);
  const pages = names.filter(isPage);
  const others = names.filter((name) => !isPage(name));
  const oldIds = listOldIds(moved);
  await replaceFolders([out, toHostFolder(out)], async (write) => {
    const writeOut = openPacker(twinCache, (name, content) => write(out, name, content));
    const surveyed = makeStyles(exported, pages);
    // A failure is told where the styles are waited for.
    surveyed.catch(() => undefined);
    await forEachAtOnce([...others, ...pages], packersAtOnce, async (name) =>
      writeOut.pack(
        name,
        isPage(name) ? finish(exported, name, await surveyed, oldIds) : readFileSync(join(exported, name)),
      ),
    );
    const rules = listHeaderRules(listStyleHashes(await surveyed));
    for (const [name, text] of listInnerHostFiles(rules, redirects)) await writeOut.pack(name, text);
    for (const redirect of redirects)
      await writeOut.pack(toRedirectFile(redirect), formatRedirectPage(redirect));
    writeOut.dropUnused();
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

/** The one style of each kind of page. Pages are read twice, so that only one stands in memory as a tree. */
async function makeStyles(exported: string, pages: readonly string[]): Promise<Styles> {
  const surveys = await surveyKinds(exported, pages);
  const sheets = new Set([...surveys.values()].flatMap(({ stylesheets }) => [...stylesheets]));
  const css = [...sheets].map((sheet) => readFileSync(join(exported, sheet), 'utf8')).join('\n');
  const styles = new Map<PageKind, ShortStyle>();
  for (const [kind, survey] of surveys) {
    const scripts = readScripts(exported, survey.scripts);
    styles.set(kind, shortenNames(await pruneStyles(css, survey, scripts), survey, scripts));
  }
  return styles;
}

function listStyleHashes(styles: Styles): string[] {
  return [...new Set([...styles.values()].map(({ style }) => toStyleHash(style)))].sort();
}

/** A page with the style of its kind, as text. */
function finish(exported: string, name: string, styles: Styles, oldIds: OldIds): string {
  const { style, renameClasses } = styles.get(toPageKind(name)) as ShortStyle;
  const document = openExported(exported, name);
  renameClasses(document);
  keepOldIds(document, name, oldIds);
  return finishPage(document, style);
}

function openExported(exported: string, name: string): HtmlDocument {
  const document = openPage(readFileSync(join(exported, name), 'utf8'));
  if (isLeaflet(name)) makePortable(document, site.url);
  return document;
}

async function surveyKinds(exported: string, names: readonly string[]): Promise<Map<PageKind, PageSurvey>> {
  const surveys = new Map<PageKind, PageSurvey>();
  for (const name of names) {
    const survey = surveys.get(toPageKind(name)) ?? startSurvey();
    surveys.set(toPageKind(name), survey);
    notePage(survey, openExported(exported, name));
    // What is packed meanwhile takes its turn.
    await setImmediate();
  }
  return surveys;
}

/** What a bundled script shares with others: `from"./chunk.HASH.js"`. */
const staticImport = /(?:from|import)\s*["'](\.\/[\w.-]+)["']/g;

/** The scripts some pages load, with what those share, which may use names of the style. */
function readScripts(exported: string, sources: Iterable<string>): string[] {
  const texts = new Map<string, string>();
  const queue = new Set(sources);
  for (const source of queue) {
    const text = readFileSync(join(exported, source), 'utf8');
    texts.set(source, text);
    for (const [, shared = ''] of text.matchAll(staticImport))
      queue.add(posix.join(posix.dirname(source), shared));
  }
  return [...texts.values()];
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
