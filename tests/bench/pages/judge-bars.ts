import type { Scores } from './lighthouse';
import type { Measured } from './write-report';

/** The most our largest paint may take, as a share of a peer's. */
const shares: Record<string, number> = { Astro: 1.05, Starlight: 0.5, Docusaurus: 0.5 };

/** One line for each bar the pages are held to, with what was measured; bars about a peer that was not built are left out. */
export function judgeBars(sites: readonly Measured[], scores: readonly Scores[]): string[] {
  const [ours] = sites;
  if (ours === undefined) return [];
  const paints = sites.flatMap(({ name, lcp }) => {
    const share = shares[name];
    return share === undefined ? [] : [judge(`LCP against ${name}`, ours.lcp / lcp, share)];
  });
  const own = scores.filter(({ name }) => name.startsWith('/'));
  const lowest = own.map(({ scores: four }) => Math.min(...four));
  const scored = lowest.length === 0 ? [] : [judgeLowest(Math.min(...lowest))];
  return [...paints, judge('CLS', ours.cls, 0), ...scored];
}

function judge(what: string, measured: number, most: number): string {
  return `${what}: ${measured.toFixed(2)}, at most ${most}: ${measured <= most ? 'held' : '**missed**'}`;
}

function judgeLowest(lowest: number): string {
  return `Lowest Lighthouse score of any kind of our pages: ${lowest}, 100 asked: ${lowest === 100 ? 'held' : '**missed**'}`;
}
