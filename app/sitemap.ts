import type { MetadataRoute } from 'next';
import { listAnswers, listArticles, listPages } from '@/lib/content';
import { listPaths } from '@/lib/permalinks';
import { toAbsoluteUrl } from '@/lib/site';

export const dynamic = 'force-static';

/** Every page a reader can land on, with the day it was last reviewed. */
export default function sitemap(): MetadataRoute.Sitemap {
  const records = [...listPages(), ...listArticles(), ...listAnswers()];
  const newest =
    records
      .map(({ lastReviewed }) => lastReviewed)
      .sort()
      .at(-1) ?? '';
  return [
    ...records.map(({ path, lastReviewed }) => ({ url: toAbsoluteUrl(path), lastModified: lastReviewed })),
    ...Object.values(listPaths).map((path) => ({ url: toAbsoluteUrl(path), lastModified: newest })),
  ];
}
