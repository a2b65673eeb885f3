import type { Article } from '../content/schema/records';
import { articleTrail } from '../trails';
import { toBreadcrumb } from './breadcrumb';
import { type PageGraph, toGraph, toReviewedFacts } from './graph';

/** What an article says of itself to programs. */
export function toArticleGraph(article: Article): PageGraph {
  return toGraph([{ '@type': 'MedicalWebPage', ...toReviewedFacts(article) }, toBreadcrumb(articleTrail)]);
}
