import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { walkFolder } from '@/lib/content/read/walk-folder';

/** "41 felt detached, and 59 did not": the second number is typed, and hangs on the first, which is printed. */
const bothWays =
  /\{\{outcome:([a-z0-9-]+):(value|comparison)\}\}[^.{}]*, and (?:not in )?(\d+)(?= did not|\.)/g;

type Arm = { value: number };
type Outcome = Arm & { outOf?: number; comparison: Arm };

/** How many people are left, of those that the outcome counts. */
function countOthers(slug: string, part: string): number {
  const outcome = parse(readFileSync(`content/outcomes/${slug}.yml`, 'utf8')) as Outcome;
  const arm = part === 'value' ? outcome : outcome.comparison;
  return (outcome.outOf ?? 100) - arm.value;
}

const counted = walkFolder('content')
  .filter((file) => file.endsWith('.md'))
  .flatMap((file) =>
    [...readFileSync(`content/${file}`, 'utf8').matchAll(bothWays)].map((match) => ({ file, match })),
  );

test('a figure is counted both ways in several places', () => {
  expect(counted.length).toBeGreaterThan(4);
});

test.each(counted)('$file: $match.0', ({ match: [, slug = '', part = '', others] }) => {
  expect(Number(others)).toBe(countOthers(slug, part));
});
