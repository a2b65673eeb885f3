import type { HeaderRule } from '../headers';
import type { Redirect } from '../redirects';

/** The rules and redirects as a `vercel.json`. Where two rules give one header the later value counts, as in Next's own headers. */
export function formatVercel(rules: readonly HeaderRule[], redirects: readonly Redirect[]): string {
  const settings = {
    $schema: 'https://openapi.vercel.sh/vercel.json',
    trailingSlash: true,
    headers: rules.map(({ pattern, headers }) => ({
      source: toSource(pattern),
      headers: Object.entries(headers).map(([key, value]) => ({ key, value })),
    })),
    redirects: [
      ...redirects.map(({ from, to }) => toRedirect(from, to)),
      toRedirect('/index.html', '/'),
      toRedirect('/:path+/index.html', '/:path+/'),
    ],
  };
  return `${JSON.stringify(settings, null, 2)}\n`;
}

/** Vercel's own form of a pattern: `:slug` is the same, `*` is a group. */
function toSource(pattern: string): string {
  return pattern.replaceAll('*', '(.*)');
}

function toRedirect(source: string, destination: string) {
  return { source, destination, statusCode: 301 };
}
