import { toWording } from '@/lib/content/library-wording';
import { readContent } from '@/lib/content/read/read-content';
import { articleSchema } from '@/lib/content/schema/article';
import { glossarySchema } from '@/lib/content/schema/glossary';
import { toArticleEntries, toTermEntry } from '@/lib/content/site-entries';
import type { SearchEntry } from '@/lib/search/types';

/** The articles' sections and the words explained as whole-site search gets them, straight from their files. */
export const loadSections = (contentDirectory: string): SearchEntry[] => {
  const { library } = readContent(contentDirectory);
  const wording = toWording(library);
  return [
    ...library.files.article.flatMap(({ slug, fields, body }) =>
      toArticleEntries({ slug, fields: articleSchema.parse(fields), body: body?.text ?? '' }, wording),
    ),
    ...library.files.glossary.map(({ slug, fields, body }) =>
      toTermEntry({ slug, fields: glossarySchema.parse(fields), body: body?.text ?? '' }, wording),
    ),
  ];
};
