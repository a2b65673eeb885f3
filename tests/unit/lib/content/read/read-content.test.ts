import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { checkContent } from '@/lib/content/check-content';
import { formatProblem } from '@/lib/content/problem';
import { readContent, showPath } from '@/lib/content/read/read-content';
import { judge } from '../judge';
import { copyLibrary, validLibrary } from '../write-library';

/** A copy in which a test may make more than files. */
function lendCopy(): string {
  const directory = copyLibrary();
  onTestFinished(() => rmSync(directory, { recursive: true }));
  return directory;
}

const answer = readFileSync(join(validLibrary, 'faq/how-hot.md'), 'utf8');

describe('the valid library', () => {
  const { library, problems } = readContent(validLibrary);

  test('has no problem, and every kind of file', () => {
    expect(problems).toEqual([]);
    const slugs = Object.values(library.files).map((files) => files.map(({ slug }) => slug).join(' '));
    expect(slugs).toEqual([
      'brewing-tea',
      'how-hot how-long',
      'tannin',
      'cures-colds',
      'about accessibility compare cost help-now home how-we-write preparing privacy questions',
      'brewing',
      'tea-guide-2021 tea-label-2019 tea-review-2022 tea-survey-2018 tea-trial-2020',
      'slept-badly',
      'one-cup',
      'steeping-time',
      'sleep-after-tea',
      'one-pot',
      'tea-for-guests',
    ]);
  });

  test('a file knows its path, its keys with their lines, and where its body begins', () => {
    const [file] = library.files.faq;
    expect(file?.path).toBe('tests/fixtures/content/faq/how-hot.md');
    expect(file?.fields.question).toBe('How hot should the water be?');
    expect(file?.lineOf(['aliases', 2])).toBe(7);
    expect(file?.body?.firstLine).toBe(15);
    expect(file?.body?.text.split('\n')[0]).toBe('Just off the boil [@tea-guide-2021].');
  });

  test('helplines, permalinks and the answers that search names are read', () => {
    expect(library.helplines.map(({ id }) => id)).toEqual(['emergency-911', 'lifeline-988', 'poison-help']);
    expect(library.permalinks.map(({ line }) => line)).toEqual([2, 3, 4]);
    expect(library.searchAnswers.map(({ slug }) => slug)).toEqual(['how-long', 'how-hot']);
  });
});

describe('a file that cannot be read is told alone', () => {
  const noKeys =
    'faq/how-hot.md:1: no front matter: the file must begin with a line "---", its keys, and another line "---"';
  test.each([
    ['an empty file', '', noKeys],
    ['a file of dashes', '---', noKeys],
    ['a file whose keys are never closed', '---\nquestion: How?\n', noKeys],
    ['a file of words', 'Just off the boil.\n', noKeys],
    [
      'a file in another encoding',
      Buffer.from(answer.replace('Cooler', 'Café, cooler'), 'latin1'),
      'faq/how-hot.md:19: not UTF-8: save the file in the UTF-8 encoding',
    ],
  ])('%s', (_, text, problem) => {
    expect(judge({ 'faq/how-hot.md': text })).toEqual([problem]);
  });

  test('a link that leads nowhere, a link to a folder, a pipe', () => {
    const directory = lendCopy();
    symlinkSync('nowhere', join(directory, 'faq/gone.md'));
    symlinkSync('.', join(directory, 'faq/loop.md'));
    execFileSync('mkfifo', [join(directory, 'faq/pipe.md')]);
    const { problems } = checkContent(directory, '2026-06-01');
    expect(problems.map(formatProblem)).toEqual(
      ['gone', 'loop', 'pipe'].map(
        (slug) => `${directory}/faq/${slug}.md: cannot be read: it is not a file, or may not be opened`,
      ),
    );
  });
});

describe('files that are as good', () => {
  test('Windows line ends and a byte order mark', () => {
    expect(judge({ 'faq/how-hot.md': `\ufeff${answer.replaceAll('\n', '\r\n')}` })).toEqual([]);
  });

  test('faults keep their lines under Windows line ends', () => {
    const text = answer.replace('Cooler', '40% cooler').replaceAll('\n', '\r\n');
    expect(judge({ 'faq/how-hot.md': text })).toEqual([
      'faq/how-hot.md:19: "40%" is a percentage: write "X out of 100 people", with what it is compared with',
    ]);
  });

  test('a link to a file elsewhere', () => {
    const directory = lendCopy();
    rmSync(join(directory, 'faq/how-hot.md'));
    symlinkSync(join(process.cwd(), validLibrary, 'faq/how-hot.md'), join(directory, 'faq/how-hot.md'));
    expect(checkContent(directory, '2026-06-01').problems).toEqual([]);
  });

  test('a folder without files', () => {
    const directory = lendCopy();
    mkdirSync(join(directory, 'notes'));
    expect(checkContent(directory, '2026-06-01').problems).toEqual([]);
  });

  test('a library without permalinks', () => {
    expect(judge({ 'permalinks.txt': null })).toEqual([]);
  });
});

describe('the files that stand alone', () => {
  test('helplines must be there', () => {
    expect(judge({ 'helplines.yml': null })).toEqual([
      'helplines.yml: missing: every page leads to the helplines in this file',
    ]);
  });

  test.each([
    [
      ['level: emergency', 'level: urgnt'],
      5,
      '"helplines[1].level" must be one of: emergency, urgent, support. Did you mean "urgent"?',
    ],
    [['call: "911"', 'call: 911'], 7, '"helplines[1].call" must be text: put it in quotes'],
    [
      ['call: "911"', 'call: call us'],
      7,
      '"helplines[1].call" must be 3 to 15 digits, with spaces, hyphens, dots or brackets between them, like "1-800-222-1222"',
    ],
    [['"911"\n    hours:', '"911"\n    hors:'], 8, 'unknown key "hors". Did you mean "hours"?'],
    [
      ['name: Emergency', 'name: a: b'],
      4,
      'YAML: Nested mappings are not allowed in compact mappings: put the whole value in quotes (near "name")',
    ],
  ] as const)('helplines are judged: %j', (change, line, message) => {
    expect(judge({ 'helplines.yml': change })).toContain(`helplines.yml:${line}: ${message}`);
  });

  test('the lists of search are judged', () => {
    expect(judge({ 'search/crisis.yml': ['named:', 'nmaed:'] })).toContain(
      'search/crisis.yml:3: unknown key "nmaed". Did you mean "named"?',
    );
    expect(judge({ 'search/synonyms.yml': ['how-long:', 'How Long:'] })).toEqual([
      'search/synonyms.yml:4: "cues.How Long" must be small letters, digits and single hyphens, like "driving-after"',
    ]);
    expect(judge({ 'search/crisis.yml': ['cannot breathe', 'no / only breath'] })).toEqual([
      'search/crisis.yml:2: "now[1]" must have a word on both sides of "/", without spaces, like "no/only"',
    ]);
    expect(judge({ 'search/safety.yml': null })).toEqual([
      'search/safety.yml: missing: search needs this file',
    ]);
    expect(judge({ 'search/synonyms.yml': Uint8Array.of(0x61, 0x0a, 0xff) })).toEqual([
      'search/synonyms.yml:2: not UTF-8: save the file in the UTF-8 encoding',
    ]);
  });

  test('permalinks are judged', () => {
    expect(judge({ 'permalinks.txt': Uint8Array.of(0x2f, 0x0a, 0xff) })).toEqual([
      'permalinks.txt:2: not UTF-8: save the file in the UTF-8 encoding',
    ]);
    expect(judge({ 'permalinks.txt': '/\nfaq\n' })).toEqual([
      'permalinks.txt:2: "faq" is not an address: write "/faq/one/", "/faq/one/#heading" or "/old/ -> /new/"',
    ]);
  });
});

test('a path is shown from where the command runs if it is below, else whole', () => {
  expect(showPath(join(process.cwd(), 'content/faq/a.md'))).toBe('content/faq/a.md');
  expect(showPath('/elsewhere/faq/a.md')).toBe('/elsewhere/faq/a.md');
});
