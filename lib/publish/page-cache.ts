import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { hashFiles, hashWords } from '../kept/hash-files';
import { openKeptFolder } from '../kept/kept-folder';
import { once } from '../once';
import { site } from '../site';
import { type PageSurvey, readSurvey, writeSurvey } from './survey-pages';

/** What publishing has found out about pages, kept from build to build: a page that was exported as before is not read again. */
export type PageCache = {
  /** What a page uses. `exported` is its text as it was exported, `file` its name there. */
  survey: (file: string, exported: string, survey: () => PageSurvey) => PageSurvey;
  /** The finished page. `decided` is all that decides it beside its export. */
  finish: (file: string, exported: string, decided: string, finish: () => string) => string;
  /** Removes what this build has not asked for. */
  dropUnused: () => void;
};

/** What a finished page depends on beside its input: the code that finishes it, and the versions of its libraries. */
const root = fileURLToPath(new URL('../..', import.meta.url));
const hashCode = once(() => hashFiles(['lib/publish', 'package-lock.json'].map((path) => join(root, path))));

/** Opens a folder of what was found out about pages. It may not exist yet. */
export function openPageCache(folder: string): PageCache {
  const kept = openKeptFolder(folder);
  const code = hashWords(hashCode(), JSON.stringify(site));
  const keep = (name: string, make: () => string): string => {
    const before = kept.read(name)?.toString();
    if (before !== undefined) return before;
    const made = make();
    kept.keep(name, made);
    return made;
  };
  return {
    survey: (file, exported, survey) =>
      readSurvey(keep(`${hashWords(code, file, exported)}.json`, () => writeSurvey(survey()))),
    finish: (file, exported, decided, finish) =>
      keep(`${hashWords(code, file, exported, decided)}.html`, finish),
    dropUnused: kept.dropUnused,
  };
}
