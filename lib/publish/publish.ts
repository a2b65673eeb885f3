import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { walkFolder } from '../content/read/walk-folder';
import { site } from '../site';
import { compressTwins, hasTwins } from './compress';
import { listHeaderRules } from './headers';
import { listInnerHostFiles } from './hosts/inner-files';
import { listOuterHostFiles, toHostFolder } from './hosts/outer-files';
import { getAttribute, type HtmlDocument, walkElements } from './html-document';
import { isLeaflet, makePortable } from './make-portable';
import { type PageKind, toPageKind } from './page-kind';
import { pruneStyles } from './prune-styles';
import { finishPage, listStylesheets, openPage } from './publish-page';
import { formatRedirectPage, type Redirect, toRedirectFile } from './redirects';
import { replaceFolders } from './replace-folder';
import { toStyleHash } from './security-policy';
import { shortenNames } from './shorten-names';

type Files = Map<string, Uint8Array | string>;

/** What Next's export holds that no reader needs. */
const leftovers = [/^_next\//, /^_not-found\//, /^404\//, /\.txt$/, /^__next/];
const keptTexts = /^(?:robots\.txt|\.well-known\/)/;

/** Turns Next's export into the site that is published: read, finish, add what hosts need, pack, swap in. */
export async function publish(
  exported: string,
  out: string,
  redirects: readonly Redirect[],
): Promise<{ pages: number }> {
  const names = walkFolder(exported).filter(isPublished);
  const pages = names.filter((name) => name.endsWith('.html'));
  const files: Files = new Map(
    names.filter((name) => !name.endsWith('.html')).map((name) => [name, readFileSync(join(exported, name))]),
  );
  const { finished, styleHashes } = await finishPages(exported, pages);
  for (const [name, html] of finished) files.set(name, html);
  const rules = listHeaderRules(styleHashes);
  for (const [name, text] of listInnerHostFiles(rules, redirects)) files.set(name, text);
  for (const redirect of redirects) files.set(toRedirectFile(redirect), formatRedirectPage(redirect));
  await addTwins(files);
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

/** Finishes every page with the one style of its kind. */
async function finishPages(
  exported: string,
  names: readonly string[],
): Promise<{ finished: Files; styleHashes: string[] }> {
  const kinds = new Map<PageKind, { name: string; document: HtmlDocument }[]>();
  const sheets = new Set<string>();
  for (const name of names) {
    const document = openPage(readFileSync(join(exported, name), 'utf8'));
    for (const sheet of listStylesheets(document)) sheets.add(sheet);
    if (isLeaflet(name)) makePortable(document, site.url);
    kinds.set(toPageKind(name), [...(kinds.get(toPageKind(name)) ?? []), { name, document }]);
  }
  const css = [...sheets].map((sheet) => readFileSync(join(exported, sheet), 'utf8')).join('\n');
  const finished: Files = new Map();
  const styleHashes = new Set<string>();
  for (const pages of kinds.values()) {
    const documents = pages.map(({ document }) => document);
    const scripts = readScripts(exported, documents);
    const style = shortenNames(await pruneStyles(css, documents, scripts), documents, scripts);
    styleHashes.add(toStyleHash(style));
    for (const { name, document } of pages) finished.set(name, finishPage(document, style));
  }
  return { finished, styleHashes: [...styleHashes].sort() };
}

/** What a bundled script shares with others: `from"./chunk.HASH.js"`. */
const staticImport = /(?:from|import)\s*["'](\.\/[\w.-]+)["']/g;

/** The scripts some pages load, with what those share, which may use names of the style. */
function readScripts(exported: string, documents: readonly HtmlDocument[]): string[] {
  const sources = documents.flatMap((document) =>
    [...walkElements(document)].flatMap((element) =>
      element.tagName === 'script' ? (getAttribute(element, 'src') ?? []) : [],
    ),
  );
  const scripts = new Map<string, string>();
  const read = (source: string): void => {
    if (scripts.has(source)) return;
    const script = readFileSync(join(exported, source), 'utf8');
    scripts.set(source, script);
    for (const [, shared = ''] of script.matchAll(staticImport))
      read(posix.join(posix.dirname(source), shared));
  };
  for (const source of sources) read(source);
  return [...scripts.values()];
}

async function addTwins(files: Files): Promise<void> {
  const packable = [...files].filter(([name]) => hasTwins(name));
  for (const [name, content] of packable) {
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    const { br, gz } = await compressTwins(bytes);
    files.set(`${name}.br`, br);
    files.set(`${name}.gz`, gz);
  }
}
