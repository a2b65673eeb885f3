import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkToldShards, shardsSentence } from '@/lib/commands/check-told-shards';

let folder = '';
let out = '';
let page = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'shards-'));
  out = join(folder, 'out');
  page = join(folder, 'pages/privacy.md');
  cpSync('tests/fixtures/content', folder, { recursive: true });
  mkdirSync(join(out, 'search-index'), { recursive: true });
  writeFileSync(join(out, 'search-index/answers.A1.json'), '{}');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('a search in one file, or none yet, asks nothing of the privacy page', () => {
  expect(checkToldShards(out, folder)).toEqual([]);
  expect(checkToldShards(join(folder, 'none'), folder)).toEqual([]);
});

test('a search in shards is refused until the privacy page tells of it', () => {
  mkdirSync(join(out, 'search-index/answers.A1'));
  expect(checkToldShards(out, folder)).toEqual([
    { path: page, message: `must say "${shardsSentence}", since the search is in shards` },
  ]);
  writeFileSync(page, `${readFileSync(page, 'utf8')}\n${shardsSentence.replace('parts, ', 'parts,\n')}\n`);
  expect(checkToldShards(out, folder)).toEqual([]);
});

test('the document on search names the sentence', () => {
  const words = readFileSync('docs/decisions/search-engine.md', 'utf8').replace(/\s+/g, ' ');
  expect(words).toContain(shardsSentence);
});
