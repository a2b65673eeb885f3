import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashWords } from '../kept/hash-files';
import { openKeptFolder } from '../kept/kept-folder';
import { findOldIds, keepOldIds, type OldIds } from './keep-old-ids';
import { openExported } from './open-exported';
import { type PageKind, toPageKind } from './page-kind';
import { type PreparedPage, preparePage } from './publish-page';
import { addSurvey, notePage, type PageSurvey, readSurvey, startSurvey, surveyToJson } from './survey-pages';

/** Pages of an export that are prepared, and the folder that keeps them, named by the hash of all that decides them: `code` is that of our own. */
export type PrepareTask = {
  exported: string;
  pages: readonly string[];
  oldIds: OldIds;
  kept: string;
  code: string;
};

/** What the pages of each kind use, and under which name each page is kept. */
export type PreparedPages = { surveys: Map<PageKind, PageSurvey>; names: Map<string, string> };

/** A page as it is kept. */
type KeptPage = PreparedPage & { survey: unknown };

/** Does for each page all that can be done before the style of its kind is known. A page that was exported as before is not read again. */
export function preparePages({ exported, pages, oldIds, kept, code }: PrepareTask): PreparedPages {
  const folder = openKeptFolder(kept);
  const prepared: PreparedPages = { surveys: new Map(), names: new Map() };
  for (const page of pages) {
    const html = readFileSync(join(exported, page), 'utf8');
    const ids = findOldIds(page, oldIds);
    const name = `${hashWords(code, page, JSON.stringify([...ids]), html)}.json`;
    const before = parseKept(folder.read(name));
    const survey = before === undefined ? startSurvey() : readSurvey(before.survey);
    if (before === undefined) {
      const document = openExported(page, html);
      notePage(survey, document);
      keepOldIds(document, ids);
      folder.keep(name, JSON.stringify({ ...preparePage(document), survey: surveyToJson(survey) }));
    }
    prepared.names.set(page, name);
    addSurvey(getSurvey(prepared.surveys, toPageKind(page)), survey);
  }
  return prepared;
}

/** Adds what one part of the work has found to another. */
export function addPrepared(prepared: PreparedPages, other: PreparedPages): void {
  for (const [page, name] of other.names) prepared.names.set(page, name);
  for (const [kind, survey] of other.surveys) addSurvey(getSurvey(prepared.surveys, kind), survey);
}

/** A prepared page as it was kept; undefined where none is, or only a part of one, as after a power cut. */
export function parseKept(bytes: Uint8Array | undefined): KeptPage | undefined {
  try {
    return bytes && (JSON.parse(new TextDecoder().decode(bytes)) as KeptPage);
  } catch {
    return undefined;
  }
}

function getSurvey(surveys: Map<PageKind, PageSurvey>, kind: PageKind): PageSurvey {
  const survey = surveys.get(kind) ?? startSurvey();
  surveys.set(kind, survey);
  return survey;
}
