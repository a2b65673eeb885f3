import { describe, expect, test } from 'vitest';
import { checkContent } from '@/lib/content/check-content';
import { checkPermalinkCount, checkPermalinksKept } from '@/lib/content/checks/check-permalink-count';
import { formatProblem } from '@/lib/content/problem';
import { judgeBy } from '../judge';
import { writeLibrary } from '../write-library';

const withLines = (lines: string | null) => ({ 'permalinks.txt': lines });

describe('lines that are gone', () => {
  test.each([
    '/\n/faq/\n',
    '/\n/faq/\n# 2 addresses so far\n',
    '/\n# 1 addresses so far\n/faq/\n# 2 addresses so far\n/help-now/\n',
    '# 2 addresses so far\n/\n/old/ -> /faq/\n',
    '/\n# 20 addresses, I think\n',
  ])('none of %j', (lines) => {
    expect(judgeBy(checkPermalinkCount, withLines(lines))).toEqual([]);
  });

  test.each([
    ['/\n# 2 addresses so far\n', 2, 2, 1],
    ['/\n/\n# 2 addresses so far\n', 3, 2, 1],
    ['/old/\n/old/ -> /\n/\n# 3 addresses so far\n', 4, 3, 2],
    ['# 1 addresses so far\n/\n# 2 addresses so far\n', 3, 2, 1],
  ])('some of %j', (lines, line, counted, left) => {
    expect(judgeBy(checkPermalinkCount, withLines(lines))).toEqual([
      expect.stringMatching(
        new RegExp(`^permalinks\\.txt:${line}: a build counted ${counted} addresses and ${left} are left: `),
      ),
    ]);
  });
});

describe('a list that is gone', () => {
  test.each([null, '', '# Every address ever published.\n'])('%j', (lines) => {
    const [problem = '', ...more] = judgeBy(checkPermalinksKept, withLines(lines));
    expect(more).toEqual([]);
    expect(problem).toMatch(/^permalinks\.txt: holds no address, .*"git checkout permalinks\.txt"/);
  });

  test('warns, and stops only a release', () => {
    const directory = writeLibrary(withLines(null));
    const { problems, warnings } = checkContent(directory, '2026-06-01');
    expect(problems).toEqual([]);
    expect(warnings.map(formatProblem)).toEqual([
      expect.stringContaining('permalinks.txt: holds no address'),
    ]);
    expect(judgeBy(checkPermalinksKept, withLines('/\n'))).toEqual([]);
  });
});
