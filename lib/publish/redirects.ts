import { toAbsoluteUrl } from '../site';

/** An address that has moved for good. */
export type Redirect = { from: string; to: string };

/** The file, inside the published folder, of the page that leads on from an old address. */
export function toRedirectFile({ from }: Redirect): string {
  return `${from.slice(1)}${from.endsWith('/') ? '' : '/'}index.html`;
}

/** A page for hosts without redirects: it leads on by itself, and by hand. */
export function formatRedirectPage({ to }: Redirect): string {
  const [page = to] = to.split('#');
  return [
    '<!DOCTYPE html><html lang="en-US"><head><meta charset="utf-8">',
    `<meta http-equiv="refresh" content="0; url=${to}"><link rel="canonical" href="${toAbsoluteUrl(page)}">`,
    '<meta name="viewport" content="width=device-width"><title>This page has moved</title></head>',
    `<body><main id="main"><h1>This page has moved</h1><p><a href="${to}">Go to its new address</a></p>`,
    '<p><a href="/help-now/" data-help-now>Help now</a></p></main></body></html>\n',
  ].join('');
}
