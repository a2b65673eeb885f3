import { renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openSite, refreshSite } from '@/lib/publish/open-site';
import { serveSite } from './ask';
import { listSiteFiles, toPage, writeSite } from './site-folder';
import { replaceWith } from './write-folder';

test('a site opens with the rules shipped in it, and with every address it answers', () => {
  const { rules, answers } = openSite(writeSite().folder);
  expect(rules[0]?.pattern).toBe('/*');
  expect(Object.fromEntries(answers)).toEqual({
    '/': { file: 'index.html', twins: ['br', 'gz'] },
    '/index.html': { target: '/' },
    '/faq/': { file: 'faq/index.html', twins: [] },
    '/faq': { target: '/faq/' },
    '/faq/index.html': { target: '/faq/' },
    '/faq/a/': { file: 'faq/a/index.html', twins: [] },
    '/faq/a': { target: '/faq/a/' },
    '/faq/a/index.html': { target: '/faq/a/' },
    '/faq/a/og.png': { file: 'faq/a/og.png', twins: [] },
    '/404.html': { file: '404.html', twins: [] },
    '/elements/share-bar.AAAA.js': { file: 'elements/share-bar.AAAA.js', twins: [] },
    '/icon.svg': { file: 'icon.svg', twins: [] },
    '/answers.json': { file: 'answers.json', twins: [] },
    '/feed.xml': { file: 'feed.xml', twins: [] },
    '/robots.txt': { file: 'robots.txt', twins: [] },
    '/.well-known/security.txt': { file: '.well-known/security.txt', twins: [] },
    '/old/': { target: '/faq/a/' },
    '/words/': { target: '/faq/#tea' },
  });
});

test('a folder without its headers does not open', () => {
  const { folder } = writeSite();
  rmSync(join(folder, '_headers'));
  expect(() => openSite(folder)).toThrow(/ENOENT.*_headers/);
});

test('a site is opened anew only when another folder has been swapped in', async () => {
  const { folder } = writeSite();
  const site = openSite(folder);
  expect(refreshSite(site)).toBe(site);
  await replaceWith(new Map([[folder, listSiteFiles()]]));
  expect(refreshSite(site)).not.toBe(site);
});

test('in the moment of a swap the site stays as it was', () => {
  const { folder } = writeSite();
  const site = openSite(folder);
  renameSync(folder, `${folder}.old`);
  expect(refreshSite(site)).toBe(site);
});

test('a site that is built again while it is served is served as it is now', async () => {
  const { folder } = writeSite();
  const ask = await serveSite(folder);
  expect((await ask('/elements/share-bar.AAAA.js')).status).toBe(200);
  const files = listSiteFiles();
  files.delete('elements/share-bar.AAAA.js');
  files.set('faq/a/index.html', toPage('A much longer name than before'));
  files.set('_redirects', '/older/ /faq/ 301\n');
  await replaceWith(new Map([[folder, files]]));
  expect((await ask('/elements/share-bar.AAAA.js')).status).toBe(404);
  expect((await ask('/faq/a/')).body.toString()).toBe(toPage('A much longer name than before'));
  expect((await ask('/older/')).headers.location).toBe('/faq/');
  expect((await ask('/old/')).status).toBe(404);
});
