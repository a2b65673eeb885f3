import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import type { PageKind } from './page-kind';
import { pruneStyles } from './prune-styles';
import { type ShortStyle, shortenNames } from './shorten-names';
import type { PageSurvey } from './survey-pages';

/** How pages of one kind are styled. */
export type Styles = ReadonlyMap<PageKind, ShortStyle>;

/** The one style of each kind of page, from what its pages use. */
export async function makeStyles(
  exported: string,
  surveys: ReadonlyMap<PageKind, PageSurvey>,
): Promise<Styles> {
  const sheets = new Set([...surveys.values()].flatMap(({ stylesheets }) => [...stylesheets]));
  const css = [...sheets].map((sheet) => readFileSync(join(exported, sheet), 'utf8')).join('\n');
  const styles = new Map<PageKind, ShortStyle>();
  for (const [kind, survey] of surveys) {
    const scripts = readScripts(exported, survey.scripts);
    styles.set(kind, shortenNames(await pruneStyles(css, survey, scripts), survey, scripts));
  }
  return styles;
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
