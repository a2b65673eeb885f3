import type { Answer } from '../content/schema/records';
import { toAnswerTrail } from '../trails';
import { toBreadcrumb } from './breadcrumb';
import { type PageGraph, toGraph, toReviewedFacts } from './graph';

/** What an answer says of itself to programs: its question and the whole answer. */
export function toAnswerGraph(answer: Answer): PageGraph {
  const { question, text } = answer;
  const mainEntity = {
    '@type': 'Question' as const,
    name: question,
    acceptedAnswer: { '@type': 'Answer' as const, text },
  };
  return toGraph([
    { '@type': 'FAQPage', ...toReviewedFacts({ ...answer, title: question }), mainEntity },
    toBreadcrumb(toAnswerTrail(answer)),
  ]);
}
