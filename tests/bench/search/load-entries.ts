import { toWording } from '@/lib/content/library-wording';
import { toPlainText } from '@/lib/content/plain-text';
import { readContent } from '@/lib/content/read/read-content';
import { faqSchema } from '@/lib/content/schema/faq';
import { topicSchema } from '@/lib/content/schema/topic';
import type { SearchEntry } from '@/lib/search/types';

/** The published answers as search gets them, straight from their files, in the order of the list of all questions. */
export const loadEntries = (contentDirectory: string): SearchEntry[] => {
  const { library } = readContent(contentDirectory);
  const topics = new Map(library.files.topic.map(({ slug, fields }) => [slug, topicSchema.parse(fields)]));
  const answers = library.files.faq.map(({ slug, fields, body }) => ({
    slug,
    body,
    ...faqSchema.parse(fields),
  }));
  const toPlace = ({ topic, order = 999 }: { topic: string; order?: number | undefined }): number =>
    (topics.get(topic)?.order ?? 0) * 1000 + order;
  return answers
    .filter(({ draft }) => !draft)
    .sort((one, other) => toPlace(one) - toPlace(other))
    .map(({ slug, question, aliases, topic, body }) => ({
      slug,
      path: `/faq/${slug}/`,
      question,
      aliases,
      topic,
      topicTitle: topics.get(topic)?.title ?? topic,
      text: toPlainText(body?.text ?? '', toWording(library)),
    }));
};
