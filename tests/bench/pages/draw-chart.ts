import type { Measured } from './write-report';

const row = 34;
const left = 170;
const widest = 420;

/** A bar chart of the largest paint of every site, as an SVG that needs nothing else. */
export function drawChart(sites: readonly Measured[]): string {
  const longest = Math.max(...sites.map(({ lcp }) => lcp));
  const bars = sites.map(({ name, lcp }, place) => {
    const y = 48 + place * row;
    const width = Math.round((lcp / longest) * widest);
    return `<text x="${left - 10}" y="${y + 16}" text-anchor="end">${name}</text><rect x="${left}" y="${y}" width="${width}" height="22" fill="${place === 0 ? '#0b6157' : '#767676'}"/><text x="${left + width + 8}" y="${y + 16}">${Math.round(lcp)} ms</text>`;
  });
  const height = 60 + sites.length * row;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 680 ${height}" role="img" font-family="sans-serif" font-size="14"><title>Largest contentful paint of the same article, slow 4G</title><rect width="680" height="${height}" fill="#fff"/><text x="10" y="26" font-weight="bold">Largest contentful paint of the same article on slow 4G: shorter is better</text>
${bars.join('\n')}
</svg>
`;
}
