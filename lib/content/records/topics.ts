import { once } from '../../once';
import type { Topic } from '../schema/records';
import { store } from '../store';

/** Every topic, in order. */
export const listTopics = once((): Topic[] =>
  [...store.topic.values()]
    .map(({ slug, fields }) => ({ slug, ...fields }))
    .sort((a, b) => a.order - b.order),
);

/** The topic at a slug. Throws when there is none, which the checks refuse. */
export function findTopic(slug: string): Topic {
  const topic = listTopics().find((candidate) => candidate.slug === slug);
  if (topic === undefined) throw new Error(`no topic "${slug}"`);
  return topic;
}
