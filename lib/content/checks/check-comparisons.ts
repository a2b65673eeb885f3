import type { Parents } from 'mdast';
import { eachOf } from '../../markdown/each-node';
import type { FigureValue } from '../../markdown/nodes';
import { type ContentFile, type Library, listFiles } from '../library';
import type { Problem } from '../problem';
import { listTrees } from '../trees';

/** Finds marks that print the comparison of a figure that has none. */
export function checkComparisons(library: Library): Problem[] {
  const alone = new Set(library.files.outcome.filter(standsAlone).map(({ slug }) => slug));
  return listFiles(library).flatMap((file) => checkFile(file, alone));
}

/** Whether an outcome was written without a comparison; one with faults of its own is not read, and is told already. */
function standsAlone({ fields, lineOf }: ContentFile<'outcome'>): boolean {
  return fields.comparison === undefined && lineOf(['comparison']) === lineOf([]);
}

function checkFile(file: ContentFile, alone: ReadonlySet<string>): Problem[] {
  const problems: Problem[] = [];
  for (const { tree, toLine } of listTrees(file)) {
    eachOf(tree, ['figureValue'], (node, parent) => {
      const message = describeFault(node, parent, alone);
      if (message) problems.push({ path: file.path, line: toLine(node.position?.start.line ?? 1), message });
    });
  }
  return problems;
}

function describeFault(
  { kind, id, part }: FigureValue,
  parent: Parents | undefined,
  alone: ReadonlySet<string>,
): string | undefined {
  if (part !== 'comparison') return undefined;
  if (kind !== 'outcome') return `only an outcome has a comparison: write {{${kind}:${id}}}`;
  // In a table the cell says "not known", under the heading of its column.
  if (!alone.has(id) || parent?.type === 'tableCell') return undefined;
  return `the outcome "${id}" has no comparison, so "not known" would stand in the sentence: write {{outcome:${id}}}, and say that there was nothing to compare with`;
}
