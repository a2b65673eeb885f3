import { expect, test } from 'vitest';
import { findMedian, listGrades } from '@/lib/content/list-grades';
import { readContent } from '@/lib/content/read/read-content';
import { renderGrades } from '@/lib/content/render-grades';
import { writeLibrary } from './write-library';

test('the table has a line for each article, and the medians with their bars below it', () => {
  const tea = { slug: 'tea', words: 900, body: 6, asWritten: 6.5, keyMessages: [3, 4.2, 5] };
  const coffee = { slug: 'coffee', words: 1400, body: 7.1, asWritten: 9.2, keyMessages: [2, 3.8, -1] };
  expect(renderGrades([tea, coffee])).toBe(
    `| article | words | body | every word as written | key messages   |
| ------- | ----- | ---- | --------------------- | -------------- |
| tea     | 900   | 6.0  | 6.5                   | 3.0, 4.2, 5.0  |
| coffee  | 1400  | 7.1  | 9.2                   | 2.0, 3.8, -1.0 |

Median of the bodies: 6.6, 7.5 at most.
Median of the key messages: 3.4, 5.5 at most.`,
  );
});

test.each([
  [[3, 1, 2], 2],
  [[4, 1, 2, 3], 2.5],
  [[7], 7],
])('the median of %j is %d', (numbers, median) => {
  expect(findMedian(numbers)).toBe(median);
});

test('every article is graded, its body apart from its key messages', () => {
  const changes = { 'articles/brewing-tea.md': ['Tea late in the day', 'Esketamine, excessively,'] } as const;
  const [grades, ...more] = listGrades(readContent(writeLibrary(changes)).library);
  const [plain] = listGrades(readContent(writeLibrary()).library);
  expect(more).toEqual([]);
  expect(grades?.slug).toBe('brewing-tea');
  expect(grades?.body).toBe(plain?.body);
  expect(grades?.keyMessages).toHaveLength(3);
  expect(grades?.keyMessages[1]).toBeGreaterThan(plain?.keyMessages[1] ?? Number.NaN);
});

test('the real articles keep both bars', { timeout: 60_000 }, () => {
  const grades = listGrades(readContent('content').library);
  expect(findMedian(grades.map(({ body }) => body))).toBeLessThanOrEqual(7.5);
  expect(findMedian(grades.flatMap(({ keyMessages }) => keyMessages))).toBeLessThanOrEqual(5.5);
});
