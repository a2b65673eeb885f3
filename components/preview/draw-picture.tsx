import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ImageResponse } from 'next/og';
import type { ReactElement } from 'react';
import { listUndrawable } from '@/lib/format/letters';
import { once } from '@/lib/once';
import { keepPicture } from '@/lib/pictures/keep-picture';
import { packPng } from '@/lib/pictures/pack-png';
import { IconCard } from './icon-card';
import { PreviewCard, type PreviewFacts } from './preview-card';

/** The pixels of every preview picture. */
export const previewSize = { width: 1200, height: 630 };

const readFonts = once(() =>
  ([400, 600] as const).map((weight) => ({
    name: 'Source Sans 3',
    weight,
    style: 'normal' as const,
    data: readFileSync(
      join(
        process.cwd(),
        `node_modules/@fontsource/source-sans-3/files/source-sans-3-latin-${weight}-normal.woff`,
      ),
    ),
  })),
);

/** A page's preview as a PNG, drawn with a font of our own. Throws at a letter the font lacks, for which the renderer would go to the network. */
export function drawPreview(path: string, facts: PreviewFacts): Promise<Buffer> {
  const shown = [facts.title, facts.words, facts.topic?.title ?? ''].join(' ');
  const strange = listUndrawable(shown).map((letter) => `"${letter}"`);
  if (strange.length > 0)
    throw new Error(`${path}: the preview picture cannot draw ${strange.join(', ')}: use other letters`);
  return keepPicture(facts, () => draw(<PreviewCard {...facts} />, previewSize));
}

/** The site's icon as a PNG of `size` by `size` pixels. */
export function drawIcon(size: number): Promise<Buffer> {
  return keepPicture({ icon: size }, () => draw(<IconCard size={size} />, { width: size, height: size }));
}

async function draw(card: ReactElement, size: { width: number; height: number }): Promise<Buffer> {
  const drawn = await new ImageResponse(card, { ...size, fonts: readFonts() }).arrayBuffer();
  return packPng(Buffer.from(drawn));
}
