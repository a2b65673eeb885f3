import { type ContentFile, type Library, listFiles } from '../library';
import type { Problem } from '../problem';
import { listTrees } from '../trees';
import { drawn, listUnreadRuns, meantSign, type UnreadRun } from '../unread-runs';
import { nearMarks } from './near-marks';

type Near = { start: number; end: number; mend: string };

/** Finds text that is nearly a citation, a glossary link, a figure, a link or other Markdown, and that readers would see as it stands. */
export function checkNearMarks(library: Library): Problem[] {
  return listFiles(library).flatMap((file) => checkFile(file, library));
}

function checkFile(file: ContentFile, library: Library): Problem[] {
  return listTrees(file).flatMap(({ tree, toLine }) =>
    listUnreadRuns(tree).flatMap((run) =>
      listNear(run, library).map(({ start, end, mend }) => ({
        path: file.path,
        line: toLine(run.lineAt(start)),
        message: `"${show(run.text.slice(start, end))}" prints as it stands: ${mend}`,
      })),
    ),
  );
}

/** All near marks of a run in their order; of those that overlap the first. What begins with a backslash is meant. */
function listNear({ judged }: UnreadRun, library: Library): Near[] {
  const found = nearMarks
    .flatMap(({ pattern, mend, applies }) =>
      [...judged.matchAll(pattern)]
        .filter((match) => judged[match.index - 1] !== meantSign && applies?.(match, library) !== false)
        .map((match) => ({ start: match.index, end: match.index + match[0].length, mend })),
    )
    .sort((a, b) => a.start - b.start);
  let last = 0;
  return found.filter(({ start, end }) => {
    if (start < last) return false;
    last = end;
    return true;
  });
}

/** In one line, with dots for a link or a mark inside. */
function show(words: string): string {
  return words.replaceAll(drawn, '...').replace(/\s+/g, ' ').trim();
}
