import { site, toAbsoluteUrl } from '@/lib/site';

export const dynamic = 'force-static';

/** Where to report a hole in the site, and until when this holds: https://www.rfc-editor.org/rfc/rfc9116. */
export function GET(): Response {
  const lines = [
    `Contact: ${site.contactUrl}`,
    `Expires: ${site.securityExpires}T23:59:59Z`,
    'Preferred-Languages: en',
    `Canonical: ${toAbsoluteUrl('/.well-known/security.txt')}`,
  ];
  return new Response(`${lines.join('\n')}\n`, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
}
