import { drawIcon, drawPreview } from '@/components/preview/draw-picture';
import { renderIconSvg } from '@/components/preview/icon-card';
import type { PreviewFacts } from '@/components/preview/preview-card';
import { findClaimsReview, listAnswers, listArticles, listPages } from '@/lib/content';
import { listingPages } from '@/lib/listing-pages';
import { once } from '@/lib/once';
import { listPaths, pagePaths, toLeafletPath, toPreviewPath, toQrCodePath } from '@/lib/permalinks';
import { toIco } from '@/lib/pictures/to-ico';
import { renderQrCodeFile } from '@/lib/qr-code';
import { toAbsoluteUrl } from '@/lib/site';

/** A file that is drawn: its kind, and how to draw it. */
type DrawnFile = { type: string; draw: () => Promise<Buffer> };

const png = 'image/png';
const svg = 'image/svg+xml';
const smallIcon = 32;

/** What the preview picture of every page shows, by the page's address. */
export function listPreviews(): Map<string, PreviewFacts> {
  const claimsReview = findClaimsReview()?.lastReviewed;
  return new Map<string, PreviewFacts>([
    ...listArticles().map(
      ({ path, title, firstMessage, topic, lastReviewed }) =>
        [path, { title, words: firstMessage, topic: pickTopic(topic), reviewed: lastReviewed }] as const,
    ),
    ...listArticles().map(
      ({ slug, title, firstMessage, topic, lastReviewed }) =>
        [
          toLeafletPath(slug),
          {
            title: `${title}: a leaflet`,
            words: firstMessage,
            topic: pickTopic(topic),
            reviewed: lastReviewed,
          },
        ] as const,
    ),
    ...listAnswers().map(
      ({ path, question, description, topic, lastReviewed }) =>
        [
          path,
          { title: question, words: description, topic: pickTopic(topic), reviewed: lastReviewed },
        ] as const,
    ),
    ...listPages().map(
      ({ path, title, description, lastReviewed }) =>
        // The home page shows no review of its own.
        [
          path,
          { title, words: description, ...(path !== pagePaths.home && { reviewed: lastReviewed }) },
        ] as const,
    ),
    ...listingPages.map(
      ({ path, title, description }) =>
        [
          path,
          {
            title,
            words: description,
            ...(path === listPaths.claims && claimsReview && { reviewed: claimsReview }),
          },
        ] as const,
    ),
  ]);
}

const pickTopic = ({ slug, title }: { slug: string; title: string }) => ({ slug, title });

/** The pages whose address is published as a QR code. */
function listPagesWithCode(): string[] {
  return [...listPages(), ...listArticles(), ...listAnswers()]
    .map(({ path }): string => path)
    .concat(Object.values(listPaths));
}

/** Every drawn file by its address: the icons, the QR codes of pages, and a preview beside each page. */
export const listDrawnFiles = once((): ReadonlyMap<string, DrawnFile> => {
  const codes = listPagesWithCode().map(
    (path) =>
      [
        toQrCodePath(path),
        { type: svg, draw: async () => Buffer.from(renderQrCodeFile(toAbsoluteUrl(path))) },
      ] as const,
  );
  const previews = [...listPreviews()].map(
    ([path, facts]) => [toPreviewPath(path), { type: png, draw: () => drawPreview(path, facts) }] as const,
  );
  return new Map<string, DrawnFile>([...icons, ...codes, ...previews]);
});

const icons: [string, DrawnFile][] = [
  ['/icon.svg', { type: svg, draw: async () => Buffer.from(renderIconSvg()) }],
  ['/favicon.ico', { type: 'image/x-icon', draw: async () => toIco(await drawIcon(smallIcon), smallIcon) }],
  ['/apple-touch-icon.png', { type: png, draw: () => drawIcon(180) }],
  ['/icon-192.png', { type: png, draw: () => drawIcon(192) }],
  ['/icon-512.png', { type: png, draw: () => drawIcon(512) }],
];
