import type { ContentFile, Library } from '../library';
import { listCited } from '../list-cited';
import type { Problem } from '../problem';

const leastForArticle = 5;
const leastForAnswer = 1;
const leastForClaim = 1;
/** Someone in danger needs a number to call, not a reference. */
const uncited = new Set(['help-right-now']);

/** Finds articles that rest on fewer than 5 different sources, and answers and checked claims that rest on none. */
export function checkCitationCounts(library: Library): Problem[] {
  // Keys with a fault of their own are not read, and may have held the citations.
  const articles = library.files.article.filter(({ fields }) => fields.aim && fields.keyMessages);
  const answers = library.files.faq.filter(({ slug }) => !uncited.has(slug));
  return [
    ...articles.flatMap((file) => checkCount(file, leastForArticle, library)),
    ...answers.flatMap((file) => checkCount(file, leastForAnswer, library)),
    ...library.files.claim.flatMap((file) => checkCount(file, leastForClaim, library)),
  ];
}

function checkCount(file: ContentFile, least: number, library: Library): Problem[] {
  const found = listCited(file, library).size;
  if (found >= least) return [];
  const message = `cites ${found} ${found === 1 ? 'source' : 'different sources'}, needs at least ${least}: add [@source-id] after the words it supports`;
  return [{ path: file.path, line: file.body?.firstLine ?? 1, message }];
}
