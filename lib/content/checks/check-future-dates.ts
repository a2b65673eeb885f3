import { listKeyTexts } from '../key-texts';
import { type ContentFile, type Library, listFiles } from '../library';
import type { Problem } from '../problem';

/** Keys that tell on which day something was done. */
const doneKeys = ['lastReviewed', 'checked', 'accessed', 'date'];

/** Finds days on which something is said to have been done, and years in which it is said to have appeared, that are still to come on a given day (`YYYY-MM-DD`). Warnings, except before a release. */
export function checkFutureDates(library: Library, today: string): Problem[] {
  return listFiles(library).flatMap((file) => [...checkDays(file, today), ...checkYear(file, today)]);
}

function checkDays(file: ContentFile, today: string): Problem[] {
  return doneKeys.flatMap((key) =>
    listKeyTexts(file, key)
      .filter(({ text }) => text > today)
      .map(({ text, line }) => ({
        path: file.path,
        line,
        message: `"${key}" is ${text}, a day still to come (today is ${today}): write the day on which it was done`,
      })),
  );
}

function checkYear({ fields, path, lineOf }: ContentFile, today: string): Problem[] {
  const year = 'year' in fields ? fields.year : undefined;
  if (year === undefined || year <= Number(today.slice(0, 4))) return [];
  const message = `"year" is ${year}, a year still to come (today is ${today}): write the year in which it appeared`;
  return [{ path, line: lineOf(['year']), message }];
}
