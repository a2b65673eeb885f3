import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { openExported } from './open-exported';
import type { PageCache } from './page-cache';
import { type PageKind, toPageKind } from './page-kind';
import { pruneStyles } from './prune-styles';
import { type ShortStyle, shortenNames } from './shorten-names';
import { addSurvey, notePage, type PageSurvey, startSurvey } from './survey-pages';

/** How pages of one kind are styled. */
export type Styles = ReadonlyMap<PageKind, ShortStyle>;

/** The one style of each kind of page. Pages are read twice, so that only one stands in memory as a tree. */
export async function makeStyles(
  exported: string,
  pages: readonly string[],
  cache: PageCache,
): Promise<Styles> {
  const surveys = await surveyKinds(exported, pages, cache);
  const sheets = new Set([...surveys.values()].flatMap(({ stylesheets }) => [...stylesheets]));
  const css = [...sheets].map((sheet) => readFileSync(join(exported, sheet), 'utf8')).join('\n');
  const styles = new Map<PageKind, ShortStyle>();
  for (const [kind, survey] of surveys) {
    const scripts = readScripts(exported, survey.scripts);
    styles.set(kind, shortenNames(await pruneStyles(css, survey, scripts), survey, scripts));
  }
  return styles;
}

async function surveyKinds(
  exported: string,
  names: readonly string[],
  cache: PageCache,
): Promise<Map<PageKind, PageSurvey>> {
  const surveys = new Map<PageKind, PageSurvey>();
  for (const name of names) {
    const survey = surveys.get(toPageKind(name)) ?? startSurvey();
    surveys.set(toPageKind(name), survey);
    const html = readFileSync(join(exported, name), 'utf8');
    addSurvey(
      survey,
      cache.survey(name, html, () => {
        const page = startSurvey();
        notePage(page, openExported(name, html));
        return page;
      }),
    );
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
