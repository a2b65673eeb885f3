import { listKeyTexts } from '../key-texts';
import { type Library, listFiles } from '../library';
import type { Problem } from '../problem';

/** Keys that tell on which day something was done. */
const doneKeys = ['lastReviewed', 'checked', 'accessed', 'date'];

/** Finds days on which something is said to have been done and that are still to come on a given day (`YYYY-MM-DD`). Warnings, except before a release. */
export function checkFutureDates(library: Library, today: string): Problem[] {
  return listFiles(library).flatMap((file) =>
    doneKeys.flatMap((key) =>
      listKeyTexts(file, key)
        .filter(({ text }) => text > today)
        .map(({ text, line }) => ({
          path: file.path,
          line,
          message: `"${key}" is ${text}, a day still to come (today is ${today}): write the day on which it was done`,
        })),
    ),
  );
}
