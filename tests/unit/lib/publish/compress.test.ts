import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { compressTwins, hasTwins, listQualities } from '@/lib/publish/compress';

test.each(['index.html', 'elements/a.BBBB.js', 'answers.json', 'icon.svg', 'feed.xml', 'robots.txt'])(
  '%s is packed',
  (file) => {
    expect(hasTwins(file)).toBe(true);
  },
);

test.each(['og.png', '_headers', '_redirects', 'index.html.br', 'a.html/og.png', 'html'])(
  '%s is not',
  (file) => {
    expect(hasTwins(file)).toBe(false);
  },
);

test.each(['', 'é'.repeat(2000), '<p>words</p>\n'.repeat(500)])(
  'both twins unpack to the same bytes (case %#)',
  async (text) => {
    const { br, gz } = await compressTwins(new TextEncoder().encode(text), 11);
    expect(brotliDecompressSync(br).toString()).toBe(text);
    expect(gunzipSync(gz).toString()).toBe(text);
  },
);

test('a twin of words is smaller than they are, and the same at every build', async () => {
  const bytes = new TextEncoder().encode('Tea is made with water. '.repeat(100));
  const [first, second] = await Promise.all([compressTwins(bytes, 11), compressTwins(bytes, 11)]);
  expect(first).toEqual(second);
  expect(first.br.length).toBeLessThan(bytes.length / 10);
  expect(first.gz.length).toBeLessThan(bytes.length / 10);
});

test.each([
  'index.html',
  'elements/a.BBBB.js',
  'search-index/answers.aa.json',
  'icon.svg',
  'faq/qr/index.html',
])('%s is packed at the strongest', (file) => {
  expect(listQualities(file, 1000)).toEqual([11]);
});

test.each([
  ['qr/faq/how-hot.svg', 5],
  ['search-index/answers.aa/words.json', 10],
])('%s comes by the thousand', (file, quality) => {
  expect(listQualities(file, 1)).toEqual([quality]);
});

test('the pages of a large site are packed at the strongest where they must be', () => {
  expect(listQualities('faq/how-hot/index.html', 1001)).toEqual([10, 11]);
  expect(listQualities('elements/a.BBBB.js', 1001)).toEqual([11]);
});
