import { expect, test } from 'vitest';
import { parseDocument, serializeDocument } from '@/lib/publish/html-document';
import { findOldIds, keepOldIds, listOldIds } from '@/lib/publish/keep-old-ids';

const moved = listOldIds([
  { from: '/faq/old/', to: '/faq/how-hot/' },
  { from: '/faq/how-hot/#boil', to: '/faq/how-hot/#below-the-boil' },
  { from: '/faq/how-hot/#boiling', to: '/faq/how-hot/#below-the-boil' },
  { from: '/glossary/#leaf', to: '/glossary/#leaves' },
]);

const keep = (body: string, file: string): string => {
  const document = parseDocument(`<body>${body}</body>`);
  keepOldIds(document, findOldIds(file, moved));
  return serializeDocument(document).replace(/^.*<body>|<\/body>.*$/g, '');
};

test('a renamed heading bears all its old ids as well', () => {
  expect(keep('<h2 id="below-the-boil">Hot</h2><h2 id="steep">Long</h2>', 'faq/how-hot/index.html')).toBe(
    '<h2 id="below-the-boil"><span id="boil" data-old-id=""></span><span id="boiling" data-old-id=""></span>Hot</h2><h2 id="steep">Long</h2>',
  );
});

test('pages without renamed places stay as they are', () => {
  const body = '<h2 id="below-the-boil">Hot</h2><p id="leaves">Leaves</p>';
  expect(keep(body, 'faq/how-long/index.html')).toBe(body);
  expect(keep(body, 'index.html')).toBe(body);
});

test('a word of the glossary keeps its old id', () => {
  expect(keep('<dt id="leaves">Leaves</dt>', 'glossary/index.html')).toBe(
    '<dt id="leaves"><span id="leaf" data-old-id=""></span>Leaves</dt>',
  );
});
