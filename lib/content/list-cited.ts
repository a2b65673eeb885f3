import { visit } from 'unist-util-visit';
import type { ContentFile, Library } from './library';
import { listTrees } from './trees';

/**
 * The ids of the sources that a file cites, those of the figures it prints included.
 * A figure whose own sources cannot be read stands for one, so that its fault is told once.
 */
export function listCited(file: ContentFile, { files }: Library): Set<string> {
  const cited = new Set<string>();
  for (const { tree } of listTrees(file)) {
    visit(tree, (node) => {
      if (node.type === 'citation') for (const id of node.ids) cited.add(id);
      if (node.type === 'figureValue') {
        const figure = files[node.kind].find(({ slug }) => slug === node.id);
        for (const id of figure?.fields.sources ?? [node.id]) cited.add(id);
      }
    });
  }
  return cited;
}
