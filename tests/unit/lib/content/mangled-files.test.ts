import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { checks } from '@/lib/content/checks';
import { checkFlags } from '@/lib/content/checks/check-flags';
import { checkOverdue } from '@/lib/content/checks/check-overdue';
import type { Library } from '@/lib/content/library';
import { formatProblem, type Problem } from '@/lib/content/problem';
import { readContent } from '@/lib/content/read/read-content';
import { readContentFile } from '@/lib/content/read/read-file';
import { fuzzTimeout, mangle, tryAll } from '../../fuzz';
import { markdownPieces } from '../../markdown-pieces';
import { copyLibrary, readOriginal, validLibrary } from './write-library';

const folder = copyLibrary();
afterAll(() => rmSync(folder, { recursive: true }));
const { library } = readContent(validLibrary);

type Mangled = 'article' | 'faq' | 'glossary' | 'cost';

/** Everything said of the valid library in which one file holds other text. */
function judgeText(kind: Mangled, slug: string, inside: string, text: string): Problem[] {
  writeFileSync(join(folder, inside), text);
  const read = readContentFile(kind, slug, join(folder, inside), inside);
  const files = { ...library.files, [kind]: read.file ? [read.file] : [] } as Library['files'];
  const changed = { ...library, files };
  return [
    ...read.problems,
    ...checks.flatMap((check) => check(changed)),
    ...checkFlags(changed),
    ...checkOverdue(changed, '2026-06-01'),
  ];
}

/** One line that names a file, a line where the file is ours, and what to do: never a trace of the program. */
function expectToBePlain(problem: Problem, inside: string, lines: number): void {
  const printed = formatProblem(problem);
  expect(printed).toMatch(/^[\w./-]+(?::\d+)?: \S/);
  expect(printed).not.toMatch(/\n\s+at |node_modules|TypeError|RangeError|undefined(?!-term)|\[object/);
  if (problem.path === inside) expect(problem.line).toBeGreaterThanOrEqual(1);
  if (problem.path === inside) expect(problem.line).toBeLessThanOrEqual(lines);
}

const files: [Mangled, slug: string, inside: string][] = [
  ['article', 'brewing-tea', 'articles/brewing-tea.md'],
  ['faq', 'how-hot', 'faq/how-hot.md'],
  ['glossary', 'tannin', 'glossary/tannin.md'],
  ['cost', 'one-cup', 'costs/one-cup.yml'],
];

test.each(files)('a mangled %s is judged in plain lines', { timeout: fuzzTimeout }, (kind, slug, inside) => {
  tryAll(mangle(readOriginal(inside), markdownPieces), (text) => {
    const lines = text.split(/\r\n|\r|\n/).length;
    for (const problem of judgeText(kind, slug, inside, text)) expectToBePlain(problem, inside, lines);
  });
});
