import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { renderAuthorsGuide } from '@/lib/content/authors-guide';
import { checks } from '@/lib/content/checks';
import { checkBannedWords } from '@/lib/content/checks/check-banned-words';
import { checkFrequencyWords } from '@/lib/content/checks/check-frequency-words';
import { bannedWords, failures, frequencyWords } from '@/lib/content/guide/failures';
import { syntax } from '@/lib/content/guide/syntax';
import { kindNames, kinds } from '@/lib/content/kinds';
import type { Library } from '@/lib/content/library';
import { readContent } from '@/lib/content/read/read-content';
import { readContentFile } from '@/lib/content/read/read-file';
import { flagRules } from '@/lib/content/schema/flags';
import { helplinesFileSchema } from '@/lib/content/schema/helpline';
import { crisisSchema, dangerSchema, safetySchema, synonymsSchema } from '@/lib/content/schema/search';
import { listSchemaKeys, listShapeKeys, type SchemaKey } from '@/lib/content/schema-keys';
import { listOptions } from '@/lib/content/schema-options';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'authors-guide-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const frontMatter = [
  '---',
  'title: An example for the guide',
  'description: B.',
  'lastReviewed: 2026-01-01',
  'nextReviewDue: 2027-01-01',
  'changes:',
  '  - date: 2026-01-01',
  '    note: C.',
  '---',
];

/** The line of a paragraph, counted from 0, of a page made by `addPage`. */
const toLine = (paragraph: number): number => frontMatter.length + 1 + 2 * paragraph;

/** The library of a folder with one more page, as the reader would hand it to the checks. */
function addPage(directory: string, body: string): { library: Library; path: string } {
  const { library } = readContent(directory);
  const path = join(folder, 'home.md');
  writeFileSync(path, `${frontMatter.join('\n')}\n${body}\n`);
  const { file, problems } = readContentFile('page', 'home', path, path);
  expect(problems).toEqual([]);
  if (file) library.files.page.push(file);
  return { library, path };
}

function listDeepKeys(keys: readonly SchemaKey[]): SchemaKey[] {
  return keys.flatMap((key) => [key, ...listDeepKeys(listShapeKeys(key.shape))]);
}

test('docs/authors.md says what the schemas say', () => {
  expect(readFileSync('docs/authors.md', 'utf8'), 'run "npm run authors"').toBe(renderAuthorsGuide());
});

test('the guide gives each key its folder, need, type and sentence', () => {
  const guide = renderAuthorsGuide();
  expect(guide).toContain('### outcome: `content/outcomes/<slug>.yml`');
  expect(guide).toContain(
    '| `keyMessages` | yes | a list of 3 to 5, each one line of text; inline Markdown works | 3 to 5 messages a 10-year-old can read; one of them says how sure we are. |',
  );
  expect(guide).toContain(
    '| `grade` | yes | one of `high`, `moderate`, `low`, `very-low` | How sure we are of it. |',
  );
  expect(guide).toContain('| `outOf` | no | `100` or `1000` |');
  expect(guide).toContain('| `year` | no | a whole number, 1900 to 2100 |');
  expect(guide).toContain('| `changes[].date` | yes | a day, as `YYYY-MM-DD` | The day of the change. |');
  expect(guide).toContain('| `same` | yes | a list, each a list of 2 or more, each one line of text |');
  expect(guide).toContain(
    '| `cues` | yes | a mapping, each value a list of 1 or more, each one line of text |',
  );
  expect(guide).toContain('| `ordinary` | yes | text |');
  expect(guide).toContain('| `archive` | no | an address that begins with `https://` |');
});

test('every key of every kind speaks to the author', () => {
  const schemas = [
    ...kindNames.flatMap((kind) => listOptions(kinds[kind].schema)),
    helplinesFileSchema,
    synonymsSchema,
    crisisSchema,
    dangerSchema,
    safetySchema,
  ];
  const silent = schemas
    .flatMap((schema) => listDeepKeys(listSchemaKeys(schema)))
    .filter(({ sentence }) => sentence === '')
    .map(({ name }) => name);
  expect(silent).toEqual([]);
});

test('every example of the guide passes the checks beside the real content', { timeout: 60_000 }, () => {
  const examples = [...syntax.matchAll(/```markdown\n([\s\S]*?)\n```/g)].map(([, example = '']) => example);
  expect(examples.length).toBeGreaterThan(5);
  const { library, path } = addPage('content', examples.join('\n\n'));
  const problems = checks.flatMap((check) => check(library)).filter((problem) => problem.path === path);
  expect(problems).toEqual([]);
});

test('every word the guide bans is refused', () => {
  const { library, path } = addPage(folder, bannedWords.map((word) => `They say ${word} here.`).join('\n\n'));
  const found = checkBannedWords(library).filter((problem) => problem.path === path);
  expect(found.map(({ line }) => line)).toEqual(bannedWords.map((_, place) => toLine(place)));
});

test('every frequency word the guide names is refused beside a side effect', () => {
  const { library, path } = addPage(
    folder,
    frequencyWords.map((word) => `A ${word} side effect.`).join('\n\n'),
  );
  const found = checkFrequencyWords(library).filter((problem) => problem.path === path);
  expect(found.map(({ line }) => line)).toEqual(frequencyWords.map((_, place) => toLine(place)));
});

test('the guide says what each flag is raised for', () => {
  const told = [...failures.matchAll(/^- `([a-z-]+)`:/gm)].map(([, rule]) => rule);
  expect(told).toEqual([...flagRules]);
});
