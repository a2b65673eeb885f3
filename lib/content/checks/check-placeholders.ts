import { type Library, listFiles } from '../library';
import type { Problem } from '../problem';
import { listProse } from '../prose';

/** What stands in for words still to be written. */
const placeholder = /\b(?:TODO|TBC|TBD|TBA|FIXME|X{3,})\b|\b[Ll]orem ipsum\b/g;

/** Finds places at which an author meant to write more. */
export function checkPlaceholders(library: Library): Problem[] {
  return listFiles(library).flatMap((file) =>
    listProse(file).flatMap((prose) =>
      [...prose.text.matchAll(placeholder)].map((match) => ({
        path: file.path,
        line: prose.lineAt(match.index),
        message: `"${match[0]}" holds a place for words that are not written: write them, or take it out`,
      })),
    ),
  );
}
