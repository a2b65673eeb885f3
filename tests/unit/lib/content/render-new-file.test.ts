import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkHeadings } from '@/lib/content/checks/check-headings';
import { checkReferences } from '@/lib/content/checks/check-references';
import { type Kind, kindNames, kinds } from '@/lib/content/kinds';
import { bodySkeletons } from '@/lib/content/new-file/body-skeletons';
import { renderNewFile } from '@/lib/content/new-file/render-new-file';
import { readContent } from '@/lib/content/read/read-content';
import { readContentFile } from '@/lib/content/read/read-file';
import { listSchemaKeys } from '@/lib/content/schema-keys';

const today = '2026-11-21';
/** Right keys, nine lines with their marks. */
const frontMatter =
  '---\ntitle: A\ndescription: B.\nlastReviewed: 2026-01-01\nnextReviewDue: 2027-01-01\nchanges:\n  - date: 2026-01-01\n    note: C.\n---\n';
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'new-file-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function read<K extends Kind>(kind: K, text: string) {
  const path = join(folder, `a.${kinds[kind].extension}`);
  writeFileSync(path, text);
  return readContentFile(kind, 'a', path, 'a');
}

/** The lines, counted from 1, that satisfy a test. */
function findLines(text: string, matches: (line: string) => boolean): number[] {
  return text.split('\n').flatMap((line, place) => (matches(line) ? [place + 1] : []));
}

describe.each(kindNames)('a new %s', (kind) => {
  const text = renderNewFile(kind, today);

  test('has every required key, and each key under its own sentence', () => {
    for (const { name, required, sentence } of listSchemaKeys(kinds[kind].schema)) {
      const [line = 0] = findLines(text, (written) => written.replace(/^# /, '').startsWith(`${name}:`));
      expect(text.split('\n')[line - 2], name).toContain(sentence);
      if (required) expect(text.split('\n')[line - 1], name).toMatch(new RegExp(`^${name}:`));
    }
  });

  test('is refused at each hole, and nowhere else', () => {
    const holes = findLines(text, (line) => line.endsWith('""') && !line.startsWith('#'));
    const { problems } = read(kind, text);
    expect(problems.map(({ line }) => line)).toEqual(holes);
  });
});

test('a new page is dated today and due in twelve months', () => {
  const text = renderNewFile('article', today);
  expect(text).toContain('\nlastReviewed: 2026-11-21\n');
  expect(text).toContain('\nnextReviewDue: 2027-11-21\n');
  expect(text).toContain('\n  - date: 2026-11-21\n');
});

test('what may be left out stands as a remark', () => {
  const text = renderNewFile('faq', today);
  expect(text).toContain('\n# (May be left out.) Slugs of other answers that the reader may want next.\n');
  expect(text).toContain('\n# related:\n#   - ""\n');
});

test('an article begins with sections in the order its reader needs', () => {
  const headings = renderNewFile('article', today).match(/^## .*$/gm);
  expect(headings).toEqual([
    '## {{A heading that says something}} {#}',
    '## What it is like {#what-it-is-like}',
    '## Other choices {#other-choices}',
    '## What we do not know {#not-known}',
    '## What to ask {#what-to-ask}',
    '## Getting support {#support}',
  ]);
});

test.each(Object.entries(bodySkeletons))(
  'each hole in the text of a new %s is refused at its line once the keys are right',
  (_, skeleton) => {
    const { file } = read('page', `${frontMatter}${skeleton}`);
    const { library } = readContent(folder);
    if (file) library.files.page.push(file);
    const lines = new Set([...checkReferences(library), ...checkHeadings(library)].map(({ line }) => line));
    const holes = findLines(skeleton, (line) => line.includes('{{')).map((line) => line + 9);
    expect(holes.length).toBeGreaterThan(0);
    expect([...lines].sort((a = 0, b = 0) => a - b)).toEqual(holes);
  },
);
