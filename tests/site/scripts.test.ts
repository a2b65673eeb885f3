import { expect, test } from 'vitest';
import { getAttribute, walkElements } from '@/lib/publish/html-document';
import { articles, everyPage, readPublished, type SitePage } from './built-site';
import { listElements } from './elements';

function listScripts({ document }: SitePage): string[] {
  return listElements(document, { name: 'script', attribute: 'src' }).map(
    (script) => getAttribute(script, 'src') ?? '',
  );
}

/** The files that a script imports before it runs, and those that these import. */
function listStaticImports(script: string): string[] {
  const found = new Set([script]);
  for (const each of found)
    for (const [, name] of readPublished(each.slice(1))
      .toString('utf8')
      .matchAll(/(?:from|import)\s*"\.\/([\w.-]+)"/g))
      found.add(`/elements/${name}`);
  return [...found].slice(1);
}

test('no script waits for an answer of the network that its page could have asked for', () => {
  const needed = everyPage.map((page) => [page.file, listScripts(page).flatMap(listStaticImports).sort()]);
  const asked = everyPage.map(({ file, document }) => [
    file,
    listElements(document, { name: 'link', attribute: 'rel', value: 'modulepreload' })
      .map((link) => getAttribute(link, 'href') ?? '')
      .sort(),
  ]);
  expect(asked).toEqual(needed);
  expect(needed.flatMap(([, files]) => files)).not.toEqual([]);
});

test('a search names the chunks that its engine waits for', () => {
  const searches = everyPage.flatMap((page) =>
    listElements(page.document, { name: 'faq-search' }).map((search) => ({ page, search })),
  );
  expect(searches).not.toEqual([]);
  for (const { page, search } of searches) {
    const [script = ''] = listScripts(page).filter((name) => name.startsWith('/elements/faq-search.'));
    const here = [script, ...listStaticImports(script)];
    const engine = /import\("\.(\/search-engine\.[\w.]+)"\)/.exec(
      readPublished(script.slice(1)).toString('utf8'),
    )?.[1];
    const needed = listStaticImports(`/elements${engine}`).filter((chunk) => !here.includes(chunk));
    expect(needed).not.toEqual([]);
    expect(getAttribute(search, 'engine-chunks')?.split(' ')).toEqual(needed);
  }
});

test('the script of an article stands after its key messages, where the first screen ends', () => {
  for (const { document } of articles) {
    const order = [...walkElements(document)].flatMap((element) => {
      if (getAttribute(element, 'data-key-messages') !== undefined) return ['key messages'];
      if (getAttribute(element, 'src')?.startsWith('/elements/reading.') === true) return ['script'];
      return element.tagName === 'contents-list' ? ['contents'] : [];
    });
    expect(order).toEqual(['key messages', 'script', 'contents']);
  }
});
