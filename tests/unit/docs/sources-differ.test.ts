import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { walkFolder } from '@/lib/content/read/walk-folder';

const folders: Record<string, string> = { topics: 'articles', faq: 'faq' };

/** The rows of the tables, each as its cells. */
const rows = readFileSync('docs/sources-differ.md', 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| ') && !/^\| (?:-|What they)/.test(line))
  .map((line) =>
    line
      .split('|')
      .map((cell) => cell.trim())
      .slice(1, -1),
  );

/** `/faq/ptsd/` is written in `content/faq/ptsd.md`, and `/compare/` in `content/pages/compare.md`. */
function toFile(address: string): string {
  const [kind = '', slug] = address.replace(/#.*$/, '').split('/').filter(Boolean);
  return slug === undefined ? `content/pages/${kind}.md` : `content/${folders[kind]}/${slug}.md`;
}

/** The text that an address leads to: the file, or from its heading on to the next heading. */
function readPlace(address: string): string {
  const text = readFileSync(toFile(address), 'utf8');
  const [, id] = address.split('#');
  if (id === undefined) return text;
  const section = text.split(/^(?=#{2,4} )/m).find((part) => part.split('\n')[0]?.endsWith(`{#${id}}`));
  return section ?? '';
}

const shown = rows.flatMap(([, where = '']) => /^`(.+)`$/.exec(where)?.[1] ?? []);

test('each row says what, where and why', () => {
  expect(rows.length).toBeGreaterThan(30);
  for (const cells of rows) expect(cells.filter((cell) => cell !== '')).toHaveLength(3);
  expect(rows.filter(([, where]) => where === 'not shown').length + shown.length).toBe(rows.length);
});

test.each([...new Set(shown)])('%s holds a box where sources differ', (address) => {
  expect(existsSync(toFile(address))).toBe(true);
  expect(readPlace(address)).toContain(':::sources-differ');
});

test('no box stands in a file that the table leaves out', () => {
  const boxed = walkFolder('content')
    .map((file) => `content/${file}`)
    .filter((file) => readFileSync(file, 'utf8').includes(':::sources-differ'));
  expect(boxed.sort()).toEqual([...new Set(shown.map(toFile))].sort());
});
