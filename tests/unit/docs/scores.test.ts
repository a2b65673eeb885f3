import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { walkFolder } from '@/lib/content/read/walk-folder';

type Mark = number | 'NA';
type Row = { number: number; marks: Mark[] };

const slugs = walkFolder('content/articles').map((file) => file.replace(/\.md$/, ''));
const toSheet = (slug: string): string => `docs/scores/${slug}.md`;
const toMark = (cell: string): Mark => (cell === 'NA' ? 'NA' : Number(cell));

/** The text of one instrument in a sheet: from its heading to the next. */
function readPart(slug: string, name: string): string {
  const parts = readFileSync(toSheet(slug), 'utf8').split(/^## /m);
  return parts.find((part) => part.startsWith(name)) ?? '';
}

/** Each item with the marks of rater A, rater B and the settled one. */
function listRows(part: string): Row[] {
  return [...part.matchAll(/^\| (\d+)\. [^|]+\| (\S+) \| (\S+) \| (\S+) \| [^|]+ \|$/gm)].map(
    ([, number, ...marks]) => ({ number: Number(number), marks: marks.map(toMark) }),
  );
}

const toSum = (rows: Row[], rater: number): number =>
  rows.reduce((sum, { marks }) => sum + Number(marks[rater] === 'NA' ? 0 : marks[rater]), 0);

/** How many out of 100 of the items that apply are met. */
function toShare(rows: Row[], rater: number): number {
  const applying = rows.filter(({ marks }) => marks[rater] !== 'NA');
  return Math.round((100 * toSum(applying, rater)) / applying.length);
}

const writeTotals = (count: (rater: number) => number): string =>
  `A ${count(0)}, B ${count(1)}, settled ${count(2)} of`;
const writeShares = (rows: Row[]): string =>
  `A ${toShare(rows, 0)}, B ${toShare(rows, 1)}, settled ${toShare(rows, 2)} out of 100`;

test('each article has a sheet, and the table of all names it', () => {
  const all = readFileSync('docs/scores/README.md', 'utf8');
  expect(slugs.filter((slug) => !existsSync(toSheet(slug)))).toEqual([]);
  expect(slugs.filter((slug) => !all.includes(`| [${slug}](${slug}.md) |`))).toEqual([]);
});

describe.each(slugs)('the sheet of %s', (slug) => {
  const discern = listRows(readPart(slug, 'DISCERN'));
  const pemat = listRows(readPart(slug, 'PEMAT-P'));
  const cdc = listRows(readPart(slug, 'CDC'));
  const jama = listRows(readPart(slug, 'JAMA'));
  const understand = pemat.filter(({ number }) => number < 20);
  const act = pemat.filter(({ number }) => number >= 20);

  test('says that the project scored itself', () => {
    expect(readFileSync(toSheet(slug), 'utf8')).toContain('**Self-scored by the project with AI raters,');
  });

  test('holds every item', () => {
    expect([discern, pemat, cdc, jama].map((rows) => rows.length)).toEqual([16, 24, 20, 4]);
  });

  test('has totals that are the sums of its items', () => {
    expect(readPart(slug, 'DISCERN')).toContain(writeTotals((rater) => toSum(discern, rater)));
    expect(readPart(slug, 'CDC')).toContain(writeTotals((rater) => 5 * toSum(cdc, rater)));
    expect(readPart(slug, 'JAMA')).toContain(writeTotals((rater) => toSum(jama, rater)));
    expect(readPart(slug, 'PEMAT-P')).toContain(`Understandable: ${writeShares(understand)}`);
    expect(readPart(slug, 'PEMAT-P')).toContain(`Actionable: ${writeShares(act)}`);
  });

  test('has the same settled scores in the table of all', () => {
    const all = readFileSync('docs/scores/README.md', 'utf8');
    const line = all.split('\n').find((row) => row.startsWith(`| [${slug}]`)) ?? '';
    const settled = [...line.matchAll(/\*\*(\d+)\*\*/g)].map(([, score]) => Number(score));
    const scores = [toSum(discern, 2), toShare(understand, 2), toShare(act, 2), 5 * toSum(cdc, 2)];
    expect(settled).toEqual([...scores, toSum(jama, 2)]);
  });

  test('meets the bars', () => {
    expect(toSum(discern, 2)).toBeGreaterThanOrEqual(68);
    expect(discern.filter(({ marks }) => Number(marks[2]) < 4)).toEqual([]);
    expect(toShare(understand, 2)).toBe(100);
    expect(toShare(act, 2)).toBeGreaterThanOrEqual(85);
    expect(5 * toSum(cdc, 2)).toBeGreaterThanOrEqual(90);
    expect(toSum(jama, 2)).toBe(3);
  });
});
