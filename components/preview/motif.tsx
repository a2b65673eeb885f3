import type { ReactNode } from 'react';
import { markPaths } from '@/components/site/mark-paths';

/** What stands for each topic, drawn in a square of 100 with lines that take the picture's colour. */
const motifs: Readonly<Record<string, ReactNode>> = {
  // Two rings of a molecule, joined.
  mechanism: (
    <path d="M30 12 50 24v24L30 60 10 48V24ZM70 42l20 12v24L70 90 50 78V54ZM50 48v6M20 30v14M80 60v14M30 12V4M70 90v6" />
  ),
  // Scales: what helps on one side, what harms on the other.
  effectiveness: (
    <path d="M50 14v70M30 86h40M18 26h64M18 26 6 56h24ZM82 26 70 56h24ZM6 56a12 10 0 0 0 24 0M70 56a12 10 0 0 0 24 0" />
  ),
  // A large drop and a small one.
  administration: (
    <path d="M42 10c18 24 28 38 28 52a28 28 0 0 1-56 0c0-14 10-28 28-52ZM28 64a14 14 0 0 0 14 14M80 12c6 9 10 14 10 20a10 10 0 0 1-20 0c0-6 4-11 10-20Z" />
  ),
  // A house with its door and a way to it.
  session: <path d="M10 48 50 14l40 34M20 42v42h60V42M42 84V60h16v24M4 94h92" />,
  // Waves.
  'side-effects': (
    <path d="M6 26c11-16 22-16 33 0s22 16 33 0 14-14 22-8M6 52c11-16 22-16 33 0s22 16 33 0 14-14 22-8M6 78c11-16 22-16 33 0s22 16 33 0 14-14 22-8" />
  ),
  // Two people side by side.
  candidacy: (
    <path d="M34 14a15 15 0 1 1 0 30 15 15 0 0 1 0-30ZM6 88V80c0-16 12-26 28-26s28 10 28 26v8ZM72 26a12 12 0 1 1 0 24 12 12 0 0 1 0-24M72 60c14 0 24 8 24 22v6H74" />
  ),
  // Two people's words.
  therapy: (
    <path d="M10 12h52a6 6 0 0 1 6 6v24a6 6 0 0 1-6 6H30L16 60V48h-6a6 6 0 0 1-6-6V18a6 6 0 0 1 6-6ZM80 36h8a6 6 0 0 1 6 6v26a6 6 0 0 1-6 6h-4v14L70 74H44a6 6 0 0 1-6-6v-8" />
  ),
  // A paper with a seal.
  regulation: (
    <path d="M72 50V24L56 8H20a4 4 0 0 0-4 4v76a4 4 0 0 0 4 4h28M56 8v16h16M28 38h30M28 52h22M28 66h14M70 58a14 14 0 1 1 0 28 14 14 0 0 1 0-28M62 84v14l8-5 8 5V84" />
  ),
  // Coins in a pile.
  cost: (
    <path d="M50 12c20 0 34 6 34 14s-14 14-34 14-34-6-34-14 14-14 34-14ZM16 26v16c0 8 14 14 34 14s34-6 34-14V26M16 42v16c0 8 14 14 34 14s34-6 34-14V42M16 58v16c0 8 14 14 34 14s34-6 34-14V58" />
  ),
  // A glass to look closely with.
  providers: <path d="M42 10a32 32 0 1 1 0 64 32 32 0 0 1 0-64ZM66 66l26 26M28 42l10 10 20-20" />,
  // A ring thrown to someone in water.
  crisis: (
    <path d="M50 8a42 42 0 1 1 0 84 42 42 0 0 1 0-84ZM50 31a19 19 0 1 1 0 38 19 19 0 0 1 0-38ZM20 20l16 16M80 20 64 36M20 80l16-16M80 80 64 64" />
  ),
};

/** The drawing of a topic, or the site's mark for a page without one. `size` is in pixels. */
export function Motif({ topic = '', color, size }: { topic?: string; color: string; size: number }) {
  const drawing = motifs[topic];
  if (drawing === undefined) return <DrawnMark color={color} size={size} />;
  return (
    <svg viewBox="-4 -4 108 108" width={size} height={size} aria-hidden="true">
      <g fill="none" stroke={color} strokeWidth="5" strokeLinecap="round" strokeLinejoin="round">
        {drawing}
      </g>
    </svg>
  );
}

/** The site's mark in a colour given by value, as pictures need it. */
export function DrawnMark({ color, size }: { color: string; size: number }) {
  const { filled, outlined, lineWidth } = markPaths;
  return (
    <svg viewBox="0 0 32 32" width={size} height={size} aria-hidden="true">
      <path d={filled} fill={color} />
      <path d={outlined} fill="none" stroke={color} strokeWidth={lineWidth} />
    </svg>
  );
}
