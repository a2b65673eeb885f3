import { toMinutes } from '../../format/minutes';
import type { ContentFile, Library } from '../library';
import { listCited } from '../list-cited';
import { listNamedFigures, type NamedFigure } from '../named-figures';
import type { Problem } from '../problem';
import type { Cost, Outcome, RouteMeasure } from '../schema/figure';

type Figure = Partial<Outcome> & Partial<Cost> & Partial<RouteMeasure>;

/** Finds pictures that cannot be drawn from the figures they name, or that rest on no source. */
export function checkPictures(library: Library): Problem[] {
  return library.files.picture.flatMap((file) => {
    const named = listNamedFigures(file.fields);
    return [...checkRests(file, named, library), ...checkFigures(file, named, library), ...checkLists(file)];
  });
}

function checkRests(file: ContentFile, named: readonly NamedFigure[], library: Library): Problem[] {
  if (named.length > 0 || listCited(file, library).size > 0) return [];
  return [
    { path: file.path, line: 1, message: 'rests on no source: cite one with [@source-id] in its words' },
  ];
}

/** What each form asks of a figure, by the key that names it; nothing where any figure will do. */
const demands: Readonly<Record<string, (figure: Figure) => string | undefined>> = {
  icons: ({ outOf = 100 }) =>
    outOf === 100 ? undefined : 'counts out of 1,000, and the dots are 100 people',
  relapse: ({ outOf = 100 }) =>
    outOf === 100 ? undefined : 'counts out of 1,000, and the dots are 100 people',
  visit: (figure) =>
    toMinutes(figure) > 0 ? undefined : 'is no time in minutes or hours, and the line is a clock',
  absorption: ({ unit = '' }) =>
    unit.startsWith('out of 100') ? undefined : 'does not count out of 100 parts, and the bar has 100',
  prices: ({ currency }) =>
    currency === 'USD' ? undefined : 'is not in USD, and the prices share one scale',
};

function checkFigures(file: ContentFile, named: readonly NamedFigure[], { files }: Library): Problem[] {
  const { form = '' } = file.fields as { form?: string };
  const demand = Object.hasOwn(demands, form) ? demands[form] : undefined;
  return named.flatMap(({ kind, id, path }) => {
    const figure = files[kind].find(({ slug }) => slug === id)?.fields as Figure | undefined;
    const fault = figure && demand?.(figure);
    return fault
      ? [{ path: file.path, line: file.lineOf(path), message: `the ${kind} "${id}" ${fault}` }]
      : [];
  });
}

type Lists = { names?: unknown[]; outcomes?: unknown[]; benefits?: unknown[]; harms?: unknown[] };

function checkLists({ fields, path, lineOf }: ContentFile<'picture'>): Problem[] {
  const { names, outcomes, benefits, harms } = fields as Lists;
  if (names && names.length !== outcomes?.length)
    return [{ path, line: lineOf(['names']), message: '"names" holds one name for each of "outcomes"' }];
  if (benefits?.length === 0 && harms?.length === 0)
    return [{ path, line: lineOf(['benefits']), message: 'names neither a benefit nor a harm' }];
  return [];
}
