import type { Metadata } from 'next';
import { previewSize } from '@/components/preview/draw-picture';
import type { PageDates } from '@/lib/page-dates';
import { listPaths, toPreviewPath } from '@/lib/permalinks';
import { site, toAbsoluteUrl } from '@/lib/site';

type PageFacts = {
  title: string;
  description: string;
  path: string;
  /** Of an article or answer: the topic it stands under, and its dates. */
  story?: { section: string; dates: PageDates };
};

/** Pages from which a reader of feeds may subscribe. */
const feedPaths = new Set<string>(['/', ...Object.values(listPaths)]);

/** Everything a page says of itself to search engines and to link previews. */
export function toMetadata({ title, description, path, story }: PageFacts): Metadata {
  return {
    title: path === '/' ? `${site.name}: ${title}` : `${title} | ${site.name}`,
    description,
    alternates: {
      canonical: toAbsoluteUrl(path),
      ...(feedPaths.has(path) && { types: { 'application/atom+xml': '/feed.xml' } }),
    },
    openGraph: {
      title,
      description,
      url: toAbsoluteUrl(path),
      siteName: site.name,
      locale: site.language.replace('-', '_'),
      images: [{ url: toAbsoluteUrl(toPreviewPath(path)), ...previewSize, alt: `${title}. ${site.name}` }],
      ...(story ? toStory(story) : { type: 'website' }),
    },
    twitter: { card: 'summary_large_image' },
  };
}

function toStory({ section, dates: { published, modified } }: NonNullable<PageFacts['story']>) {
  return {
    type: 'article' as const,
    section,
    modifiedTime: modified,
    ...(published !== undefined && { publishedTime: published }),
  };
}
