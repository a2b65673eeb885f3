import type { Redirect } from '../redirects';

/** The redirects in the `_redirects` form of Netlify and Cloudflare Pages. */
export function formatRedirectsFile(redirects: readonly Redirect[]): string {
  return redirects.map(({ from, to }) => `${from} ${to} 301\n`).join('');
}

/** Reads a `_redirects` file back: new addresses by the old ones. */
export function parseRedirectsFile(text: string): Map<string, string> {
  const lines = text.split(/\r?\n/).map((line) => line.split(' '));
  return new Map(lines.flatMap(([from, to]) => (from && to ? [[from, to] as const] : [])));
}
