import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkDirectives } from '@/lib/content/checks/check-directives';
import { checkHeadings } from '@/lib/content/checks/check-headings';
import { checkPermalinks } from '@/lib/content/checks/check-permalinks';
import { readContent } from '@/lib/content/read/read-content';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lost-words-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(inside: string, text: string): string {
  const path = join(folder, inside);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  return path;
}

test('a heading in a glossary entry is refused, since what follows it would not be shown', () => {
  const path = write('glossary/drip.md', '---\nterm: drip\nshort: A tube.\n---\nOne.\n\n## Two {#two}\n');
  expect(checkHeadings(readContent(folder).library)).toEqual([
    { path, line: 7, message: 'a glossary entry has no sections: write it without headings' },
  ]);
});

test('a picture inside a box is refused, since it would not be shown', () => {
  write('figures/bars.yml', 'title: A\ncaption: B\ntreated: C\ncompared: D\nform: bars\noutcomes:\n  - e\n');
  const path = write(
    'glossary/drip.md',
    '---\nterm: drip\nshort: A tube.\n---\n::figure{name="bars"}\n\n:::do\n::figure{name="bars"}\n:::\n',
  );
  expect(checkDirectives(readContent(folder).library)).toEqual([
    {
      path,
      line: 8,
      message: 'a picture or sheet stands by itself: move it out of the box, list or quotation',
    },
  ]);
});

test('a published address is not called gone while its file only has wrong keys', () => {
  write('faq/broken.md', '---\nquestion: ""\n---\n');
  const path = write('permalinks.txt', '/faq/broken/\n/faq/lost/\n');
  expect(checkPermalinks(readContent(folder).library)).toEqual([
    {
      path,
      line: 2,
      message:
        '"/faq/lost/" was published and is gone: add the line "/faq/lost/ -> /its/new/address/" so that old links still work',
    },
  ]);
});
