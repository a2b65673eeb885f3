import { join, relative } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { checkContent, findContentDirectory } from '@/lib/content/check-content';
import { formatProblem } from '@/lib/content/problem';
import { judge, withKeyMessage } from './judge';
import { type Changes, validLibrary, writeLibrary } from './write-library';

describe('the folder in force', () => {
  afterEach(() => vi.unstubAllEnvs());

  test('is content, unless CONTENT_DIR names another', () => {
    vi.stubEnv('CONTENT_DIR', undefined);
    expect(findContentDirectory()).toBe(join(process.cwd(), 'content'));
    vi.stubEnv('CONTENT_DIR', '');
    expect(findContentDirectory()).toBe(join(process.cwd(), 'content'));
    vi.stubEnv('CONTENT_DIR', 'elsewhere/words/');
    expect(findContentDirectory()).toBe(join(process.cwd(), 'elsewhere/words'));
    vi.stubEnv('CONTENT_DIR', '/elsewhere');
    expect(findContentDirectory()).toBe('/elsewhere');
  });

  test.each(['tests/no-such-folder', 'package.json'])('must be a folder that exists: %s', (path) => {
    expect(checkContent(join(process.cwd(), path), '2026-06-01').problems.map(formatProblem)).toEqual([
      `${path}: no such content folder: set CONTENT_DIR to one that exists`,
    ]);
  });
});

test('the valid library has no problem, no warning, and its files are counted', () => {
  const { library, ...verdict } = checkContent(validLibrary, '2026-06-01');
  expect(library?.files.faq.map(({ slug }) => slug)).toEqual(['how-hot', 'how-long']);
  expect(verdict).toEqual({
    problems: [],
    warnings: [],
    notices: [],
    counts: {
      article: 1,
      faq: 2,
      glossary: 1,
      claim: 1,
      page: 10,
      topic: 1,
      source: 5,
      outcome: 1,
      cost: 1,
      route: 1,
      picture: 1,
      costing: 1,
      worksheet: 1,
    },
  });
});

test('what is overdue warns and does not fail', () => {
  const { problems, warnings } = checkContent(validLibrary, '2031-01-01');
  expect(problems).toEqual([]);
  expect(warnings.map(formatProblem)).toContain(
    `${validLibrary}/outcomes/slept-badly.yml:14: may have ended on 2030-12-31: check it, then change or move the date`,
  );
});

test('paths are shown from where the command runs', () => {
  const directory = writeLibrary({ 'README.md': 'Words.' });
  expect(relative(process.cwd(), directory)).toMatch(/^\.\./);
  expect(checkContent(directory, '2026-06-01').problems.map(formatProblem)).toEqual([
    `${directory}/README.md: a stray file: content stands in folders`,
  ]);
});

const manyFaults: Changes = {
  'README.md': 'Words.',
  'articles/brewing-tea.md': ['funding: No funding was received for this page.', 'fundign: Nobody.'],
  'faq/How-Long.md': 'Words.',
  'faq/empty.md': '',
  'faq/how-hot.md': `---
question: How long should tea steep?
topic: brewin
aliases:
  - one
  - two
  - three
lastReviewed: 2026-01-10
nextReviewDue: 2026-01-10
---
# Hot

About 40% say <b>so</b> [@tea-trial-2002].
It takes 2 hours.

## Below the boil {#below-the-boil}

[a](javascript:b)
`,
  'permalinks.txt': '/gone/\n/faq/empty/\n',
  'sources/tea-trial-2020.yml': ['kind: randomized trial', 'kind: randomised trial'],
};

test('every problem of every file is told in one run, from top to bottom', () => {
  expect(judge(manyFaults)).toEqual([
    'README.md: a stray file: content stands in folders',
    'articles/brewing-tea.md:2: missing key "funding"',
    'articles/brewing-tea.md:13: unknown key "fundign". Did you mean "funding"?',
    'faq/How-Long.md: the name "How-Long" must be small letters, digits and single hyphens, like "driving-after"',
    'faq/empty.md:1: no front matter: the file must begin with a line "---", its keys, and another line "---"',
    'faq/how-hot.md:3: no topic "brewin". Did you mean "brewing"?',
    'faq/how-hot.md:4: "aliases" needs 4 or more',
    'faq/how-hot.md:9: nextReviewDue 2026-01-10 must come after lastReviewed 2026-01-10',
    'faq/how-hot.md:11: "#" is the page\'s own title: begin at "##"',
    'faq/how-hot.md:11: the heading "Hot" needs a stable id: add {#short-name} after it',
    'faq/how-hot.md:13: no source "tea-trial-2002". Did you mean "tea-trial-2020"?',
    'faq/how-hot.md:13: raw HTML is refused: write "<b>" in Markdown',
    'faq/how-hot.md:13: raw HTML is refused: write "</b>" in Markdown',
    'faq/how-hot.md:13: "40%" is a percentage: write "X out of 100 people", with what it is compared with',
    'faq/how-hot.md:18: the link "javascript:b" must be an address of this site, or begin with https:, mailto:, tel: or sms:',
    'faq/how-long.md:2: the question "How long should tea steep?" stands already as a question at faq/how-hot.md:2',
    'permalinks.txt:1: "/gone/" was published and is gone: add the line "/gone/ -> /its/new/address/" so that old links still work',
    expect.stringMatching(
      /^sources\/tea-trial-2020\.yml:5: "kind" must be one of: .*\. Did you mean "randomized trial"\?$/,
    ),
  ]);
});

test('a list of too many is judged entry by entry in the same run', () => {
  expect(judge(withKeyMessage('Tea is very safe.\n  - Tea cheers 20 people.\n  - Tea.\n  - Tea.'))).toEqual([
    'articles/brewing-tea.md:7: "keyMessages" needs 3 to 5 messages',
    expect.stringMatching(/^articles\/brewing-tea\.md:10: "very safe"/),
    expect.stringMatching(/^articles\/brewing-tea\.md:11: "20 people" is a figure without a citation/),
  ]);
});

test('a description that is too long is judged in the same run', () => {
  expect(judge({ 'pages/home.md': ['description: What', `description: ${'What 40% '.repeat(30)}`] })).toEqual(
    [
      'pages/home.md:3: "description" must be 200 characters or fewer',
      expect.stringMatching(/^pages\/home\.md:3: "40%" is a percentage/),
    ],
  );
});

test('a file of search with a key that is wrong has its answers judged', () => {
  const broken = { 'search/safety.yml': ['answers: [how-hot]\n', 'answers: [how-hto]\nextra: 1\n'] } as const;
  expect(judge(broken)).toEqual([
    'search/safety.yml:4: no answer "how-hto". Did you mean "how-hot"?',
    'search/safety.yml:5: unknown key "extra". Known keys: only, ordinary.',
  ]);
});

test('a problem that stands twice on a line is told once', () => {
  expect(judge({ 'pages/privacy.md': ['Nothing is kept.\n', '40% and 40%.\n'] })).toHaveLength(1);
});

test('the text is judged even where the keys cannot be read', () => {
  expect(judge({ 'pages/privacy.md': ['title: Privacy', 'title: a: b'] })).toEqual([
    'pages/privacy.md:2: YAML: Nested mappings are not allowed in compact mappings: put the whole value in quotes (near "title")',
  ]);
  expect(judge({ 'pages/privacy.md': '---\ntitle: a: b\n---\n\n40%\n' })).toEqual([
    'pages/privacy.md:2: YAML: Nested mappings are not allowed in compact mappings: put the whole value in quotes (near "title")',
    'pages/privacy.md:5: "40%" is a percentage: write "X out of 100 people", with what it is compared with',
  ]);
});

test('a flag warns an author and does not stop the build', () => {
  const directory = writeLibrary(manyFaults);
  const { problems, warnings } = checkContent(directory, '2026-01-01');
  const isShort = ({ message }: { message: string }): boolean => message.includes('(flag "answer-length")');
  expect(problems.some(isShort)).toBe(false);
  expect(warnings.some(isShort)).toBe(true);
});
