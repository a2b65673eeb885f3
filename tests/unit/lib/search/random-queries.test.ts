import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildSearchIndex } from '@/lib/search/build-index';
import { openSearchIndex } from '@/lib/search/open-index';
import { findCrisis, findEmergency } from '@/lib/search/rules';
import { loadSearchRules, loadSearchWords } from '@/lib/search/rules-file';
import { searchAnswers } from '@/lib/search/search-answers';
import type { Hit, Piece } from '@/lib/search/types';
import { loadEntries } from '@/tests/bench/search/load-entries';
import { fuzzTimeout, mix, tryAll } from '../../fuzz';

const entries = loadEntries('content');
const rules = loadSearchRules('content');
const file = buildSearchIndex(entries, loadSearchWords('content'));
const index = openSearchIndex(file, file);
const bySlug = new Map(entries.map((entry) => [entry.slug, entry]));

const words = entries
  .flatMap(({ question, aliases }) => [question, ...aliases])
  .flatMap((text) => text.split(' '));
const attacks = [
  '<script>',
  '"><img onerror=',
  '&amp;',
  '%00',
  '\u0000',
  '\u202e',
  '(',
  '[',
  '*',
  '\\',
  '$&',
  '^',
  '.*',
  '__proto__',
];
const queries = fc.oneof(
  mix([...new Set(words), ' ', ' ', ' ', ...attacks], 12),
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  mix(['a', 'ket', ' ', 'é', '💊'], 400),
);

const toText = (pieces: readonly Piece[]): string => pieces.map(({ text }) => text).join('');

/** What a result shows is the words of its answer, whatever was typed. */
function expectOwnWords(hit: Hit): void {
  const entry = bySlug.get(hit.slug);
  expect(hit.path).toBe(`/faq/${entry?.slug}/`);
  expect(toText(hit.question)).toBe(entry?.question);
  expect(entry?.text.replaceAll(/\s+/g, ' ')).toContain(toText(hit.snippet).replace(/…$/, '').trim());
  if (hit.alias) expect(entry?.aliases).toContain(toText(hit.alias));
}

test('whatever is typed, search shows only words of the answers', { timeout: fuzzTimeout }, () => {
  tryAll(queries, (query) => {
    const { best, close } = searchAnswers(index, query, rules);
    for (const hit of [...best, ...close]) expectOwnWords(hit);
    expect(() => findCrisis(query, rules)).not.toThrow();
    expect(() => findEmergency(query, rules)).not.toThrow();
  });
});
