import { visit } from 'unist-util-visit';
import type { ContentFile, Library } from '../library';
import type { Problem } from '../problem';
import { listTrees } from '../trees';

const leastForArticle = 5;
const leastForAnswer = 1;
/** Someone in danger needs a number to call, not a reference. */
const uncited = new Set(['help-right-now']);

/** Finds articles that rest on fewer than 5 different sources, and answers that rest on none. */
export function checkCitationCounts(library: Library): Problem[] {
  const answers = library.files.faq.filter(({ slug }) => !uncited.has(slug));
  return [
    ...library.files.article.flatMap((file) => checkCount(file, leastForArticle, library)),
    ...answers.flatMap((file) => checkCount(file, leastForAnswer, library)),
  ];
}

function checkCount(file: ContentFile, least: number, library: Library): Problem[] {
  const found = listCited(file, library).size;
  if (found >= least) return [];
  const message = `cites ${found} ${found === 1 ? 'source' : 'different sources'}, needs at least ${least}: add [@source-id] after the words it supports`;
  return [{ path: file.path, message }];
}

/** The ids a file cites, those of the figures it prints included. */
export function listCited(file: ContentFile, { files }: Library): Set<string> {
  const cited = new Set<string>();
  for (const { tree } of listTrees(file)) {
    visit(tree, (node) => {
      if (node.type === 'citation') for (const id of node.ids) cited.add(id);
      if (node.type === 'figureValue') {
        const figure = files[node.kind].find(({ slug }) => slug === node.id);
        for (const id of figure?.fields.sources ?? []) cited.add(id);
      }
    });
  }
  return cited;
}
