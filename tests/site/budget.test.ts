import { expect, test } from 'vitest';
import { pageBudget } from '@/lib/publish/compress';
import { getAttribute } from '@/lib/publish/html-document';
import { nameHeaviest } from '@/tests/bench/size/weigh-parts';
import { answers, articles, files, pages, readPublished, type SitePage } from './built-site';
import { listElements } from './elements';

/** All that a page's extras may weigh: bytes of brotli. */
const scriptBudget = 6_144;

/** All that a reader waits for between the first letter and the first result of a plainly worded query: bytes of brotli. */
const searchBudget = 40_000;
/** What a query in unusual words waits for beside it: bytes of brotli. */
const laterBudget = 27_000;

type Weight = { file: string; bytes: number };

function weighPacked(file: string): number {
  return readPublished(`${file}.br`).length;
}

function weighTogether(files: readonly string[]): number {
  return files.reduce((sum, file) => sum + weighPacked(file), 0);
}

/** The scripts a page loads and, without end, the published scripts that those name. */
function listScripts({ document }: SitePage): Set<string> {
  const found = new Set(
    listElements(document, { name: 'script', attribute: 'src' }).map((script) =>
      (getAttribute(script, 'src') ?? '').slice(1),
    ),
  );
  for (const script of found) {
    const code = readPublished(script).toString('utf8');
    for (const [, name] of code.matchAll(/["']\.\/([\w.-]+\.js)["']/g)) {
      if (files.has(`elements/${name}`)) found.add(`elements/${name}`);
    }
  }
  return found;
}

/** Those above a budget, heaviest first, as a reader of the message needs them. */
function listTooHeavy(weights: Weight[], budget: number): string[] {
  return weights
    .filter(({ bytes }) => bytes > budget)
    .sort((a, b) => b.bytes - a.bytes)
    .map(({ file, bytes }) => `${file}: ${bytes} bytes, ${bytes - budget} too many`);
}

test(`every article and answer is read whole from ${pageBudget} bytes of brotli`, () => {
  const weights = [...articles, ...answers].map(({ file }) => ({ file, bytes: weighPacked(file) }));
  const named = weights
    .filter(({ bytes }) => bytes > pageBudget)
    .map(({ file, bytes }) => ({
      file: `${file} (${nameHeaviest(readPublished(file).toString('utf8'))})`,
      bytes,
    }));
  expect(listTooHeavy(named, pageBudget)).toEqual([]);
});

test(`the scripts of an article or answer weigh at most ${scriptBudget} bytes of brotli together`, () => {
  const weights = [...articles, ...answers].map((page) => ({
    file: page.file,
    bytes: weighTogether([...listScripts(page)]),
  }));
  expect(weights.every(({ bytes }) => bytes > 0)).toBe(true);
  expect(listTooHeavy(weights, scriptBudget)).toEqual([]);
});

/** What whole-site search may add while the answers stand already: bytes of brotli. */
const siteBudget = 16_384;

test(`articles and words add at most ${siteBudget} bytes of brotli to whole-site search`, () => {
  const indexes = pages.flatMap(({ document }) =>
    listElements(document, { name: 'faq-search', attribute: 'site-index' }).map((search) =>
      (getAttribute(search, 'site-index') ?? '').slice(1),
    ),
  );
  expect(indexes).toHaveLength(1);
  expect(weighTogether(indexes)).toBeLessThanOrEqual(siteBudget);
});

test(`the words for unusual queries weigh at most ${laterBudget} bytes of brotli`, () => {
  const later = [...files].filter((file) => /^search-index\/answers-later\.\w+\.json$/.test(file));
  expect(later).toHaveLength(1);
  expect(weighTogether(later)).toBeLessThanOrEqual(laterBudget);
});

test(`a search weighs at most ${searchBudget} bytes of brotli before its first result`, () => {
  const weights = pages.flatMap((page) => {
    const [search] = listElements(page.document, { name: 'faq-search' });
    if (search === undefined) return [];
    const index = (getAttribute(search, 'index') ?? '').slice(1);
    // The reader of an index in shards is loaded only where the index is in shards, that of two indexes only where there are two.
    const unused =
      getAttribute(search, 'site-index') === undefined
        ? /\/(?:search-shards|site-search)\./
        : /\/search-shards\./;
    const scripts = [...listScripts(page)].filter((script) => !unused.test(script));
    expect(JSON.parse(readPublished(index).toString('utf8')).version).toBe(1);
    return [{ file: page.file, bytes: weighTogether([...scripts, index]) }];
  });
  expect(weights.map(({ file }) => file)).toEqual(
    expect.arrayContaining(['faq/index.html', 'index.html', 'search/index.html']),
  );
  expect(listTooHeavy(weights, searchBudget)).toEqual([]);
});
