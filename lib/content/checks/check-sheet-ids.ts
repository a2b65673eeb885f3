import type { ContentFile, Library } from '../library';
import type { Problem } from '../problem';
import type { KeyPath } from '../read/parse-yaml';

/** Finds ids that stand twice in a worksheet, of groups or of lines: what a reader chose is kept under them. */
export function checkSheetIds({ files }: Library): Problem[] {
  return files.worksheet.flatMap((file) => {
    const groups = file.fields.groups ?? [];
    return [
      ...findTwice(
        file,
        groups.map(({ id }, place) => ({ id, at: ['groups', place, 'id'] })),
      ),
      ...findTwice(
        file,
        groups.flatMap(({ lines }, group) =>
          lines.map(({ id }, place) => ({ id, at: ['groups', group, 'lines', place, 'id'] })),
        ),
      ),
    ];
  });
}

function findTwice({ path, lineOf }: ContentFile, named: { id: string; at: KeyPath }[]): Problem[] {
  const first = new Map<string, number>();
  return named.flatMap(({ id, at }) => {
    const line = lineOf(at);
    const earlier = first.get(id);
    if (earlier === undefined) {
      first.set(id, line);
      return [];
    }
    return [
      {
        path,
        line,
        message: `the id "${id}" stands already on line ${earlier}: give this one an id of its own`,
      },
    ];
  });
}
