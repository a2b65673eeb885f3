import type { Answer, Article, Page } from './content/schema/records';
import { type PageDates, toPageDates } from './page-dates';

/** A page with a review of its own, as feed and sitemap name it. */
export type DatedPage = PageDates & {
  path: string;
  title: string;
  description: string;
  topic?: string;
  /** What changed last; nothing when the page is as first published. */
  lastChange?: string;
};

/** Every page that shows dates of its own, in the order given. */
export function listDatedPages(records: readonly (Article | Answer | Page)[]): DatedPage[] {
  return records.map((record) => {
    const changes = 'changes' in record ? record.changes : [];
    return {
      ...toPageDates(record),
      path: record.path,
      title: 'question' in record ? record.question : record.title,
      description: record.description,
      ...('topic' in record && { topic: record.topic.title }),
      ...(changes[0] !== undefined && changes.length > 1 && { lastChange: changes[0].note }),
    };
  });
}
