import { expect, test } from 'vitest';
import { toHeaderPolicy, toMetaPolicy, toStyleHash } from '@/lib/publish/security-policy';

test('a style is allowed by the SHA-256 of its bytes', () => {
  expect(toStyleHash('')).toBe("'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='");
  expect(toStyleHash('p{content:"é"}')).not.toBe(toStyleHash('p{content:"e"}'));
});

test('the header allows nothing but our own, and the styles that are named', () => {
  expect(toHeaderPolicy(["'sha256-a'", "'sha256-b'"]).split(';')).toEqual([
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'sha256-a' 'sha256-b'",
    "img-src 'self'",
    "connect-src 'self'",
    "font-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types site',
  ]);
});

test('the policy in a page is the same but for what works in a header only', () => {
  const header = toHeaderPolicy(["'sha256-a'"]).split(';');
  expect(toMetaPolicy("'sha256-a'").split(';')).toEqual(
    header.filter((directive) => !directive.startsWith('frame-ancestors')),
  );
});
