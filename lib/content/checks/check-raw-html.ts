import { eachOf } from '../../markdown/each-node';
import { type ContentFile, type Library, listFiles } from '../library';
import type { Problem } from '../problem';
import { listTrees } from '../trees';

/** Refuses raw HTML, in bodies and in keys where Markdown works. */
export function checkRawHtml(library: Library): Problem[] {
  return listFiles(library).flatMap(checkFile);
}

function checkFile(file: ContentFile): Problem[] {
  const problems: Problem[] = [];
  for (const { tree, toLine } of listTrees(file)) {
    eachOf(tree, ['html'], (node) => {
      const shown = node.value.split('\n')[0]?.slice(0, 40) ?? '';
      const line = toLine(node.position?.start.line ?? 1);
      problems.push({ path: file.path, line, message: `raw HTML is refused: write "${shown}" in Markdown` });
    });
  }
  return problems;
}
