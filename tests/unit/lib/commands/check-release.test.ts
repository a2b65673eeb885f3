import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { listReleaseFaults } from '@/lib/commands/list-release-faults';
import { checkContent } from '@/lib/content/check-content';
import { walkFolder } from '@/lib/content/read/walk-folder';
import { toNextYear } from '@/lib/format/dates';
import { defaultSiteUrl, site } from '@/lib/site';
import { runTsx, startUp } from './run-tsx';

const sound = { problems: [], warnings: [] };
const settings = {
  url: 'https://tea-clinic.org',
  contactUrl: 'mailto:help@tea-clinic.org',
  securityExpires: '2026-12-31',
};
const today = '2026-02-01';
const siteShape = 'an https: address without a path, like "https://example.org"';
const contactShape = 'an https: page or a mailto: address';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'release-'));
  cpSync('tests/fixtures/content', folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Changes a file of the content folder and returns its path. */
function change(inside: string, from: RegExp, to: string): string {
  const path = join(folder, inside);
  const before = readFileSync(path, 'utf8');
  const after = before.replace(from, to);
  expect(after).not.toBe(before);
  writeFileSync(path, after);
  return path;
}

const listFaults = (today: string) => listReleaseFaults(checkContent(folder, today), settings, today);

test('sound content with both settings is ready', () => {
  expect(listFaults(today)).toEqual([]);
});

test('a problem of the content is refused at its line', () => {
  const path = change('topics/brewing.yml', /^order: .*$/m, 'order: 0');
  const faults = listFaults(today);
  expect(faults).toHaveLength(1);
  expect(faults[0]).toMatch(new RegExp(`^${path}:\\d+: "order" `));
});

test('a review is refused from the day after it was due', () => {
  const path = change('pages/home.md', /^nextReviewDue: .*$/m, 'nextReviewDue: 2026-06-30');
  expect(listFaults('2026-06-30')).toEqual([]);
  expect(listFaults('2026-07-01')).toEqual([
    `${path}:5: overdue for review since 2026-06-30: read it against its sources, then move both dates`,
  ]);
});

test('a day still to come is refused, and passes once it has come', () => {
  const path = change('sources/tea-guide-2021.yml', /^accessed: .*$/m, 'accessed: 2026-06-30');
  const line = readFileSync(path, 'utf8').split('\n').indexOf('accessed: 2026-06-30') + 1;
  expect(listFaults('2026-06-30')).toEqual([]);
  expect(listFaults('2026-06-29')).toEqual([
    `${path}:${line}: "accessed" is 2026-06-30, a day still to come (today is 2026-06-29): write the day on which it was done`,
  ]);
});

test('a figure is refused from the day after it expires', () => {
  const path = change('costs/one-cup.yml', /\n*$/, '\nexpires: 2026-06-30\n');
  const line = readFileSync(path, 'utf8').split('\n').indexOf('expires: 2026-06-30') + 1;
  expect(listFaults('2026-06-30')).toEqual([]);
  expect(listFaults('2026-07-01')).toEqual([
    `${path}:${line}: may have ended on 2026-06-30: check it, then change or move the date`,
  ]);
});

test.each([defaultSiteUrl, `${defaultSiteUrl}/`])('the default address %s is refused', (address) => {
  expect(listReleaseFaults(sound, { ...settings, url: address, contactUrl: address }, today)).toEqual([
    `SITE_URL is not set: pages would name ${defaultSiteUrl}; set it to ${siteShape}`,
    `CONTACT_URL is not set: pages would name ${defaultSiteUrl}; set it to ${contactShape}`,
  ]);
});

test.each(['example.org', 'http://example.org', 'https://example.org/ketamine', 'https://example.org/?a'])(
  'SITE_URL %s is refused',
  (url) => {
    expect(listReleaseFaults(sound, { ...settings, url }, today)).toEqual([
      `SITE_URL is "${url}": it must be ${siteShape}`,
    ]);
  },
);

test.each(['help@example.org', 'http://example.org/report'])('CONTACT_URL %s is refused', (contactUrl) => {
  expect(listReleaseFaults(sound, { ...settings, contactUrl }, today)).toEqual([
    `CONTACT_URL is "${contactUrl}": it must be ${contactShape}`,
  ]);
});

test('names for examples are refused, the one in the documents too', () => {
  const [url, contactUrl] = ['https://example.org', 'mailto:someone@example.org'];
  const fault =
    '"example.org" is a name for examples and trials, and nobody can open it: write the name that readers will open';
  expect(listReleaseFaults(sound, { ...settings, url, contactUrl }, today)).toEqual([
    `SITE_URL is "${url}": ${fault}`,
    `CONTACT_URL is "${contactUrl}": ${fault}`,
  ]);
});

test('the file for security reports is refused from the day after its last', () => {
  expect(listFaults('2026-12-31')).toEqual([]);
  expect(listFaults('2027-01-01').filter((fault) => fault.startsWith('lib/site.ts'))).toEqual([
    'lib/site.ts: /.well-known/security.txt expired on 2026-12-31: read it again, then move "securityExpires" at most a year ahead',
  ]);
});

test('the command refuses a folder that is missing and both defaults, one line each, with exit code 1', {
  timeout: startUp,
}, () => {
  const none = join(folder, 'none');
  const { code, out, errors } = runTsx('check-release', [], {
    CONTENT_DIR: none,
    SITE_URL: undefined,
    CONTACT_URL: undefined,
  });
  expect({ code, out }).toEqual({ code: 1, out: '' });
  const lines = errors.trimEnd().split('\n');
  expect(lines).toContain(`${none}: no such content folder: set CONTENT_DIR to one that exists`);
  expect(lines.slice(-2)).toEqual([
    `SITE_URL is not set: pages would name ${defaultSiteUrl}; set it to ${siteShape}`,
    `CONTACT_URL is not set: pages would name ${defaultSiteUrl}; set it to ${contactShape}`,
  ]);
  expect(errors).not.toContain('    at ');
});

test('the command says that sound content is ready', { timeout: startUp }, () => {
  const day = new Date().toISOString().slice(0, 10);
  for (const file of walkFolder(folder)) {
    const path = join(folder, file);
    const text = readFileSync(path, 'utf8');
    const done = text.replace(/^(lastReviewed|checked): .*$/m, `$1: ${day}`);
    const due = done.replace(/^nextReviewDue: .*$/m, `nextReviewDue: ${toNextYear(day)}`);
    writeFileSync(path, due.replace(/^expires: .*$/m, 'expires: 9999-12-31'));
  }
  const { code, out, errors } = runTsx('check-release', [], {
    CONTENT_DIR: folder,
    SITE_URL: 'https://tea-clinic.org/',
    CONTACT_URL: 'mailto:help@tea-clinic.org',
  });
  const expected = listReleaseFaults(sound, { ...settings, securityExpires: site.securityExpires }, day);
  const lines = errors.trimEnd().split('\n');
  expect(lines.filter((line) => !line.startsWith('warning: '))).toEqual(expected);
  expect(lines[0]).toMatch(
    /^warning: .+permalinks\.txt: not compared with all its earlier versions, since git/,
  );
  if (expected.length === 0)
    expect({ code, out }).toEqual({ code: 0, out: 'ready to be published at https://tea-clinic.org/\n' });
});
