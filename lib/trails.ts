import type { Answer, PageLink } from './content/schema/records';
import { listPaths, toTopicPath } from './permalinks';

/** Where every article stands, from the home page inwards. */
export const articleTrail: PageLink[] = [{ path: listPaths.topics, title: 'Topics' }];

/** Where an answer stands, from the home page inwards. */
export const toAnswerTrail = ({ topic }: Pick<Answer, 'topic'>): PageLink[] => [
  { path: listPaths.faq, title: 'Questions' },
  { path: toTopicPath(topic.slug), title: topic.title },
];
