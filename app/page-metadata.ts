import type { Metadata } from 'next';
import { previewSize } from '@/components/preview/render-preview';
import { toPreviewPath } from '@/lib/permalinks';
import { site, toAbsoluteUrl } from '@/lib/site';

type PageFacts = {
  title: string;
  description: string;
  path: string;
  /** The page whose preview picture is shown; the home page's when absent. */
  previewOf?: string;
  kind?: 'article' | 'website';
};

/** Everything a page says of itself to search engines and to link previews. */
export function toMetadata({
  title,
  description,
  path,
  previewOf = '/',
  kind = 'website',
}: PageFacts): Metadata {
  const image = {
    url: toAbsoluteUrl(toPreviewPath(previewOf)),
    ...previewSize,
    alt: `${title}. ${site.name}`,
  };
  return {
    title: path === '/' ? `${site.name}: ${title}` : `${title} | ${site.name}`,
    description,
    alternates: { canonical: toAbsoluteUrl(path) },
    openGraph: {
      title,
      description,
      url: toAbsoluteUrl(path),
      siteName: site.name,
      locale: 'en_US',
      type: kind,
      images: [image],
    },
    twitter: { card: 'summary_large_image' },
  };
}
