import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ImageResponse } from 'next/og';
import { once } from '@/lib/once';
import { PreviewCard, type PreviewFacts } from './preview-card';

/** The pixels of every preview picture. */
export const previewSize = { width: 1200, height: 630 };

const readFont = once(() =>
  readFileSync(
    join(process.cwd(), 'node_modules/@fontsource/source-sans-3/files/source-sans-3-latin-600-normal.woff'),
  ),
);

/** Draws a page's preview as a PNG, with a font of our own and nothing fetched. */
export function renderPreview(facts: PreviewFacts): ImageResponse {
  return new ImageResponse(<PreviewCard {...facts} />, {
    ...previewSize,
    fonts: [{ name: 'Source Sans 3', data: readFont(), weight: 600, style: 'normal' }],
  });
}
