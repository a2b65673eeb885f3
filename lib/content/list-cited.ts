import type { LeafDirective } from 'mdast-util-directive';
import { eachNode } from '../markdown/each-node';
import type { FigureKind } from '../markdown/nodes';
import type { ContentFile, Library } from './library';
import type { CostingFields } from './schema/costing';
import { listTrees } from './trees';

/**
 * The ids of the sources that a file cites, those of the figures it prints included.
 * A figure whose own sources cannot be read stands for one, so that its fault is told once.
 */
export function listCited(file: ContentFile, library: Library): Set<string> {
  const { files } = library;
  const cited = new Set<string>(listPriced(file, library));
  for (const { tree } of listTrees(file)) {
    eachNode(tree, (node) => {
      if (node.type === 'citation') for (const id of node.ids) cited.add(id);
      if (node.type === 'figureValue') {
        const figure = findFigure(files[node.kind], node.id);
        for (const id of figure?.fields.sources ?? [node.id]) cited.add(id);
      }
      if (node.type === 'leafDirective') {
        for (const sheet of listSheets(node, library))
          for (const id of listCited(sheet, library)) cited.add(id);
      }
    });
  }
  return cited;
}

type FigureFile = ContentFile<FigureKind>;
const bySlug = new WeakMap<readonly FigureFile[], Map<string, FigureFile>>();

/** A figure among the files of its kind; the files are sorted by name once a library. */
function findFigure(figures: readonly FigureFile[], id: string): FigureFile | undefined {
  const known = bySlug.get(figures) ?? new Map(figures.map((figure) => [figure.slug, figure]));
  bySlug.set(figures, known);
  return known.get(id);
}

/** The files whose words a directive puts on the page. */
function listSheets({ name, attributes }: LeafDirective, { files }: Library): ContentFile[] {
  if (name === 'cost-sheet') return files.costing;
  return name === 'worksheet' ? files.worksheet.filter(({ slug }) => slug === attributes?.name) : [];
}

/** The sources of the prices and counts that a costing names. */
function listPriced(file: ContentFile, { files }: Library): string[] {
  if (file.kind !== 'costing') return [];
  const { price, otherPrices = [], firstCourse, upkeep } = file.fields as Partial<CostingFields>;
  const named = [price, ...otherPrices, firstCourse, upkeep];
  return [...files.cost, ...files.route]
    .filter(({ slug }) => named.includes(slug))
    .flatMap(({ fields }) => fields.sources ?? []);
}
