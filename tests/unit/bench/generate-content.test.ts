import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { checkContent } from '@/lib/content/check-content';
import { walkFolder } from '@/lib/content/read/walk-folder';
import { generateContent, toSize } from '@/tests/bench/build/generate-content';
import { makeLinkMender } from '@/tests/bench/build/mend-links';

const folder = mkdtempSync(join(tmpdir(), 'generated-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('each article has 8 answers until there are 8,000', () => {
  expect([12, 1_000, 5_000].map((articles) => toSize(articles).answers)).toEqual([96, 8_000, 8_000]);
});

test('generated content keeps every rule, and is the same each time', () => {
  const size = { articles: 20, answers: 100 };
  generateContent(folder, size);
  const { problems, counts } = checkContent(folder, '2026-11-29');
  expect(problems).toEqual([]);
  expect([counts.article, counts.faq]).toEqual([20, 100]);
  const first = hashFolder();
  generateContent(folder, size);
  expect(hashFolder()).toBe(first);
});

test('links lead to pages that were generated', () => {
  const mend = makeLinkMender(['tea'], ['how-hot']);
  expect(mend('[a](/topics/tea/#cup) [b](/topics/milk/) [c](/faq/how-long/) [d](#here)')).toBe(
    '[a](/topics/tea/) [b](/topics/tea/) [c](/faq/how-hot/) [d](/help-now/)',
  );
});

function hashFolder(): string {
  const hash = createHash('sha256');
  for (const file of walkFolder(folder)) hash.update(file).update(readFileSync(join(folder, file)));
  return hash.digest('hex');
}
