import { createHash } from 'node:crypto';

/** The hash by which a policy allows one inline style: `'sha256-…'`. */
export function toStyleHash(css: string): string {
  return `'sha256-${createHash('sha256').update(css).digest('base64')}'`;
}

/** What pages may load and do, given the hashes of the styles allowed. */
function listDirectives(styleHashes: readonly string[]): string[] {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src ${styleHashes.join(' ')}`,
    "img-src 'self'",
    "connect-src 'self'",
    "font-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
  ];
}

const trustedTypes = ["require-trusted-types-for 'script'", 'trusted-types site'];

/** The policy sent as a header. */
export function toHeaderPolicy(styleHashes: readonly string[]): string {
  return [...listDirectives(styleHashes), "frame-ancestors 'none'", ...trustedTypes].join(';');
}

/** The policy written into a page as a backstop; `frame-ancestors` works in a header only. */
export function toMetaPolicy(styleHash: string): string {
  return [...listDirectives([styleHash]), ...trustedTypes].join(';');
}
