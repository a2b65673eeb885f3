import { type Library, listFiles } from '../library';
import type { Problem } from '../problem';
import { listProse } from '../prose';
import { findFigure } from './find-figure';

/** Kinds whose prose must carry a citation beside each figure of people, money, time or dose. */
const citedKinds = new Set([
  'article',
  'faq',
  'glossary',
  'claim',
  'page',
  'picture',
  'costing',
  'worksheet',
]);
/** Keys in which a citation cannot stand, so no figure may either. */
const uncitable = new Set([
  'description',
  'title',
  'question',
  'term',
  'funding',
  'heading',
  'treated',
  'compared',
  'saidBy',
  'name',
  'names',
  'before',
  'dose',
  'after',
  'checks',
  'start',
  'line',
]);

/** Finds runs of prose that state a figure and cite nothing. */
export function checkFiguresCited(library: Library): Problem[] {
  return listFiles(library)
    .filter((file) => citedKinds.has(file.kind))
    .flatMap((file) =>
      listProse(file)
        .filter((prose) => !prose.cited)
        .flatMap((prose) => {
          const figure = findFigure(prose.text);
          if (figure === undefined) return [];
          const { words, index } = figure;
          const message = uncitable.has(prose.from)
            ? `"${words}" is a figure, and a citation cannot stand in "${prose.from}": say it in words, and give the figure in the text`
            : `"${words}" is a figure without a citation: add [@source-id], or print it from its file with {{outcome:id}}`;
          return [{ path: file.path, line: prose.lineAt(index), message }];
        }),
    );
}
