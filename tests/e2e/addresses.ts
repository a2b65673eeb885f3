import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Every page of the sitemap, as a path. Throws when the site has not been built. */
export const addresses: readonly string[] = readSitemap();

function readSitemap(): string[] {
  const sitemap = readFileSync(join('out', 'sitemap.xml'), 'utf8');
  const found = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url = '']) => new URL(url).pathname);
  if (found.length === 0) throw new Error('out/sitemap.xml names no page: run "npm run build" first');
  return found;
}

/** One page of each kind. */
export const kinds = {
  home: '/',
  topics: '/topics/',
  article: '/topics/side-effects/',
  faq: '/faq/',
  answer: '/faq/driving-after/',
  glossary: '/glossary/',
  claims: '/claims/',
  sources: '/sources/',
  search: '/search/',
  saved: '/saved/',
  help: '/help-now/',
  text: '/about/privacy/',
  design: '/about/design/',
  tool: '/tools/questions/',
  missing: '/no-such-page/',
} as const;

/** The pages in groups of about equal size, for tests that visit them all. */
export function groupAddresses(size: number): string[][] {
  const count = Math.ceil(addresses.length / size);
  return Array.from({ length: count }, (_, group) => addresses.slice(group * size, (group + 1) * size));
}
