import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
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

type Files = Map<string, Uint8Array | string>;

/** What Next's export holds that no reader needs. */
const leftovers = [/^_next\//, /^_not-found\//, /^404\//, /\.txt$/, /^__next/];
const keptTexts = /^(?:robots\.txt|\.well-known\/)/;

const packersAtOnce = 4;

/** Does a step and notes how long it took. */
type Timer = <Result>(name: string, work: () => Promise<Result>) => Promise<Result>;

/** Turns Next's export into the site that is published: read, finish, add what hosts need, pack, swap in. Twins packed before are taken from the folder `twinCache`. */
export async function publish(
  exported: string,
  out: string,
  moved: readonly Redirect[],
  twinCache: string,
  time: Timer = (_, work) => work(),
): Promise<{ pages: number }> {
  const redirects = moved.filter((redirect) => !isPlace(redirect));
  const names = walkFolder(exported).filter(isPublished);
  const pages = names.filter((name) => name.endsWith('.html'));
  const files: Files = new Map(
    names.filter((name) => !name.endsWith('.html')).map((name) => [name, readFileSync(join(exported, name))]),
  );
  const { finished, styleHashes } = await time('finish', () =>
    finishPages(exported, pages, listOldIds(moved)),
  );
  for (const [name, html] of finished) files.set(name, html);
  const rules = listHeaderRules(styleHashes);
  for (const [name, text] of listInnerHostFiles(rules, redirects)) files.set(name, text);
  for (const redirect of redirects) files.set(toRedirectFile(redirect), formatRedirectPage(redirect));
  await time('pack', () => addTwins(files, twinCache));
  replaceFolders(
    new Map<string, Files>([
      [out, files],
      [toHostFolder(out), listOuterHostFiles(rules, redirects)],
    ]),
  );
  return { pages: pages.length };
}

function isPublished(name: string): boolean {
  return keptTexts.test(name) || !leftovers.some((leftover) => leftover.test(name));
}

/** Finishes every page with the one style of its kind. Pages are read twice, so that only one stands in memory as a tree. */
async function finishPages(
  exported: string,
  names: readonly string[],
  oldIds: OldIds,
): Promise<{ finished: Files; styleHashes: string[] }> {
  const surveys = surveyKinds(exported, names);
  const sheets = new Set([...surveys.values()].flatMap(({ stylesheets }) => [...stylesheets]));
  const css = [...sheets].map((sheet) => readFileSync(join(exported, sheet), 'utf8')).join('\n');
  const styles = new Map<PageKind, ShortStyle>();
  for (const [kind, survey] of surveys) {
    const scripts = readScripts(exported, survey.scripts);
    styles.set(kind, shortenNames(await pruneStyles(css, survey, scripts), survey, scripts));
  }
  const finished: Files = new Map();
  for (const name of names) {
    const { style, renameClasses } = styles.get(toPageKind(name)) as ShortStyle;
    const document = openExported(exported, name);
    renameClasses(document);
    keepOldIds(document, name, oldIds);
    finished.set(name, finishPage(document, style));
  }
  const hashes = [...styles.values()].map(({ style }) => toStyleHash(style));
  return { finished, styleHashes: [...new Set(hashes)].sort() };
}

function openExported(exported: string, name: string): HtmlDocument {
  const document = openPage(readFileSync(join(exported, name), 'utf8'));
  if (isLeaflet(name)) makePortable(document, site.url);
  return document;
}

function surveyKinds(exported: string, names: readonly string[]): Map<PageKind, PageSurvey> {
  const surveys = new Map<PageKind, PageSurvey>();
  for (const name of names) {
    const survey = surveys.get(toPageKind(name)) ?? startSurvey();
    surveys.set(toPageKind(name), survey);
    notePage(survey, openExported(exported, name));
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

/** Packs every text, some at a time: zlib works beside us, and all at once would not fit in memory. */
async function addTwins(files: Files, twinCache: string): Promise<void> {
  const packable = [...files].filter(([name]) => hasTwins(name));
  const cache = openTwinCache(twinCache);
  await forEachAtOnce(packable, packersAtOnce, async ([name, content]) => {
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    const { br, gz } = await cache.pack(bytes);
    files.set(`${name}.br`, br);
    files.set(`${name}.gz`, gz);
  });
  cache.dropUnused();
}
