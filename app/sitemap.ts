import type { MetadataRoute } from 'next';
import { findClaimsReview, listAnswers, listArticles, listPages } from '@/lib/content';
import { findSamplesReview } from '@/lib/content/samples';
import { listDatedPages } from '@/lib/dated-pages';
import { findNewest } from '@/lib/page-dates';
import { listPaths, toLeafletPath } from '@/lib/permalinks';
import { toAbsoluteUrl } from '@/lib/site';

export const dynamic = 'force-static';

/** Every page a reader can land on, with the day it last changed or was reviewed; a list is as new as the newest page. */
export default function sitemap(): MetadataRoute.Sitemap {
  const pages = listDatedPages([...listPages(), ...listArticles(), ...listAnswers()]);
  const newest = findNewest(pages.map(({ modified }) => modified));
  const reviewed = new Map<string, string | undefined>([
    [listPaths.claims, findClaimsReview()?.lastReviewed],
    [listPaths.design, findSamplesReview().lastReviewed],
  ]);
  return [
    ...pages.map(({ path, modified }) => ({ url: toAbsoluteUrl(path), lastModified: modified })),
    ...listArticles().map(({ slug, lastReviewed }) => ({
      url: toAbsoluteUrl(toLeafletPath(slug)),
      lastModified: lastReviewed,
    })),
    ...Object.values(listPaths).map((path) => ({
      url: toAbsoluteUrl(path),
      lastModified: reviewed.get(path) ?? newest,
    })),
  ];
}
