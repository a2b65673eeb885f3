import type { HeaderRule } from '../headers';
import type { Redirect } from '../redirects';
import { formatHeadersFile } from './headers-file';
import { formatRedirectsFile } from './redirects-file';

/** Files of the published folder that tell hosts what to do; readers never get them. */
export const innerHostFiles = ['_headers', '_redirects'] as const;

/** What stands inside the published folder, where Netlify and Cloudflare Pages look for it. */
export function listInnerHostFiles(
  rules: readonly HeaderRule[],
  redirects: readonly Redirect[],
): Map<(typeof innerHostFiles)[number], string> {
  return new Map([
    ['_headers', formatHeadersFile(rules)],
    ['_redirects', formatRedirectsFile(redirects)],
  ]);
}
