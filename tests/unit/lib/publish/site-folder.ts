import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { onTestFinished } from 'vitest';
import { listHeaderRules } from '@/lib/publish/headers';
import { listInnerHostFiles } from '@/lib/publish/hosts/inner-files';
import { toStyleHash } from '@/lib/publish/security-policy';
import { writeFolder } from './write-folder';

/** A page of the small site, which says its own name. */
export const toPage = (name: string): string =>
  `<!DOCTYPE html><title>${name}</title>${'<p>words</p>'.repeat(50)}\n`;

const styleHashes = ['a', 'b', 'c'].map(toStyleHash);

/** Addresses of the small site that have moved. */
export const siteRedirects = [
  { from: '/old/', to: '/faq/a/' },
  { from: '/words/', to: '/faq/#tea' },
];

/** The files of a small published site, with three styles as the real one has. */
export function listSiteFiles(): Map<string, string | Uint8Array> {
  const home = toPage('Home');
  return new Map<string, string | Uint8Array>([
    ['index.html', home],
    ['index.html.br', brotliCompressSync(home)],
    ['index.html.gz', gzipSync(home)],
    ['faq/index.html', toPage('Questions')],
    ['faq/a/index.html', toPage('A')],
    ['faq/a/og.png', new Uint8Array([0x89, 0x50, 0x4e, 0x47])],
    ['404.html', toPage('Not found')],
    ['elements/share-bar.AAAA.js', 'export {};\n'],
    ['icon.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>'],
    ['answers.json', '{}'],
    ['feed.xml', '<feed/>'],
    ['robots.txt', 'User-agent: *\n'],
    ['.well-known/security.txt', 'Contact: https://a.example\n'],
    ...listInnerHostFiles(listHeaderRules(styleHashes), siteRedirects),
  ]);
}

/** Writes the small site as `out/` in a temporary folder, beside a file that nobody may read; both go when the test ends. */
export function writeSite(): { parent: string; folder: string } {
  const parent = mkdtempSync(join(tmpdir(), 'site-'));
  onTestFinished(() => rmSync(parent, { recursive: true, force: true }));
  const secret = new Map([
    ['secret.txt', 'secret'],
    ['index.html', 'secret'],
  ]);
  writeFolder(join(parent, 'private'), secret);
  writeFolder(join(parent, 'out'), listSiteFiles());
  return { parent, folder: join(parent, 'out') };
}
