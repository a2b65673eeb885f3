import { type Library, listFiles } from '../library';
import type { Problem } from '../problem';
import { listTrees } from '../trees';

/** Finds keys of inline Markdown that hold more than words: a heading, a list, a box or the like. */
export function checkInlineKeys(library: Library): Problem[] {
  return listFiles(library).flatMap((file) =>
    listTrees(file)
      .filter(({ from, tree }) => from !== 'body' && !isOneParagraph(tree.children))
      .map(({ from, toLine }) => ({
        path: file.path,
        line: toLine(1),
        message: `"${from}" holds words only: no heading, list, box, quotation or link definition; "1." at the start makes a list`,
      })),
  );
}

function isOneParagraph([first, ...more]: readonly { type: string }[]): boolean {
  return first?.type === 'paragraph' && more.length === 0;
}
