import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { startFile } from '@/lib/commands/start-file';
import { runTsx, startUp } from './run-tsx';

const today = '2026-11-21';
const kinds =
  'article, faq, glossary, claim, page, topic, source, outcome, cost, route, picture, costing, worksheet';
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'new-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const start = (...words: string[]) => startFile(words, folder, today);

test('it starts a Markdown file in the folder of its kind', () => {
  const path = start('faq', 'can-i-swim');
  expect(path).toBe(join(folder, 'faq/can-i-swim.md'));
  expect(readFileSync(path, 'utf8')).toMatch(
    /^---\n# The question as a reader would ask it; no two answers share one\.\nquestion: ""\n/,
  );
});

test('it starts a YAML file in the folder of its kind', () => {
  const path = start('picture', 'side-effects');
  expect(path).toBe(join(folder, 'figures/side-effects.yml'));
  expect(readFileSync(path, 'utf8')).toMatch(/^# What the picture shows, as a heading\.\ntitle: ""\n/);
});

test('a file that stands already is left as it is', () => {
  const path = start('topic', 'cost');
  const before = readFileSync(path, 'utf8');
  expect(() => startFile(['topic', 'cost'], folder, '2030-01-01')).toThrow(
    new Error(`${path} exists already: edit it, or choose another slug`),
  );
  expect(readFileSync(path, 'utf8')).toBe(before);
});

test('an unknown kind is refused with the nearest one and all of them', () => {
  expect(() => start('artcle', 'a')).toThrow(
    new Error(`no kind "artcle". Did you mean "article"? Known kinds: ${kinds}`),
  );
  expect(() => start('toString', 'a')).toThrow(
    new Error(`no kind "toString". Did you mean "costing"? Known kinds: ${kinds}`),
  );
});

test.each(['Driving', 'driving--after', '../faq/a', 'a/b', 'driving after', 'é'])(
  'the slug "%s" is refused',
  (slug) => {
    expect(() => start('faq', slug)).toThrow(
      new Error(`the slug "${slug}" must be small letters, digits and single hyphens, like "driving-after"`),
    );
  },
);

test.each([[[]], [['faq']], [['faq', 'a', 'b']]])('the words %j are too few or too many', (words) => {
  expect(() => startFile(words, folder, today)).toThrow(
    new Error(`give a kind and a slug, as in "npm run new -- faq driving-after"; kinds are ${kinds}`),
  );
});

test('a page without an address set aside is refused', () => {
  expect(() => start('page', 'privcy')).toThrow(
    new Error(
      'no page "privcy". Did you mean "privacy"? Known pages: home, help-now, compare, about, how-we-write, privacy, accessibility, cost, questions, preparing',
    ),
  );
});

test('a content folder that does not exist is not made', () => {
  expect(() => startFile(['faq', 'a'], join(folder, 'none'), today)).toThrow(
    new Error(`${join(folder, 'none')}: no such content folder: set CONTENT_DIR to one that exists`),
  );
});

test('the command works in CONTENT_DIR and says what to do next', { timeout: startUp }, () => {
  const path = join(folder, 'glossary/drip.md');
  expect(runTsx('new', ['glossary', 'drip'], { CONTENT_DIR: folder })).toEqual({
    code: 0,
    out: `${path} is started: replace every "" and every {{...}}. "npm run content" names what is left.\n`,
    errors: '',
  });
  expect(readFileSync(path, 'utf8')).toContain('\nshort: ""\n');
});

test('the command refuses in one line with exit code 1', { timeout: startUp }, () => {
  expect(runTsx('new', ['fac', 'drip'], { CONTENT_DIR: folder })).toEqual({
    code: 1,
    out: '',
    errors: `no kind "fac". Did you mean "faq"? Known kinds: ${kinds}\n`,
  });
});
