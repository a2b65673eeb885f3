import type { HeaderRule } from '../headers';
import type { Redirect } from '../redirects';
import { formatCaddy } from './caddy';
import { formatNginx } from './nginx';
import { formatVercel } from './vercel';

/** The folder beside a published one, for hosts that would send to readers what stands inside. */
export function toHostFolder(folder: string): string {
  return `${folder}.hosts`;
}

/** The files of that folder. */
export function listOuterHostFiles(
  rules: readonly HeaderRule[],
  redirects: readonly Redirect[],
): Map<string, string> {
  return new Map([
    ['caddy.conf', formatCaddy(rules, redirects)],
    ['nginx.conf', formatNginx(rules, redirects)],
    ['vercel.json', formatVercel(rules, redirects)],
  ]);
}
