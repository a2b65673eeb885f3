import type { Heading, RootContent } from 'mdast';
import { toString as toWords } from 'mdast-util-to-string';
import { expect, test } from 'vitest';
import { listAddresses } from '@/lib/content/addresses';
import { findContentDirectory } from '@/lib/content/check-content';
import { readContent } from '@/lib/content/read/read-content';
import { listPaths, toAnswerPath, toArticlePath } from '@/lib/permalinks';
import { getAttribute } from '@/lib/publish/html-document';
import { pages, type SitePage } from './built-site';
import { listElements, readText } from './elements';

const { library } = readContent(findContentDirectory());
const pageAt = new Map(pages.map((page) => [page.address, page]));

/** A published record with the page it became. */
type Published = { path: string; blocks: RootContent[]; page: SitePage };

const written = [
  ...library.files.article.map((file) => ({ file, address: toArticlePath(file.slug) })),
  ...library.files.faq.map((file) => ({ file, address: toAnswerPath(file.slug) })),
].filter(({ file }) => !file.fields.draft);

const published: Published[] = written.map(({ file, address }) => {
  const page = pageAt.get(address);
  if (page === undefined) throw new Error(`${file.path} was not published at ${address}`);
  return { path: file.path, blocks: file.body?.tree.children ?? [], page };
});

function listHeadings(blocks: RootContent[]): Heading[] {
  return blocks.filter((block) => block.type === 'heading');
}

const splitWords = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

test('the site has exactly the pages that the content describes, with their fragments', () => {
  const expected = listAddresses(library);
  expect([...pageAt.keys()].sort()).toEqual([...expected.keys()].sort());
  // A source that no page cites is not listed.
  expected.delete(listPaths.sources);
  const missing = [...expected].flatMap(([address, fragments]) => {
    const ids = new Set(pageAt.get(address)?.elements.map((element) => getAttribute(element, 'id')));
    return [...(fragments ?? [])]
      .filter((fragment) => !ids.has(fragment))
      .map((fragment) => `${address}#${fragment}`);
  });
  expect(missing).toEqual([]);
});

test('every heading an author wrote stands in the page, word for word and at its level', () => {
  const lost = published.flatMap(({ path, blocks, page }) => {
    const shown = new Map(page.elements.map((element) => [getAttribute(element, 'id'), element]));
    return listHeadings(blocks).flatMap((heading) => {
      const element = shown.get(heading.data?.id);
      const there = new Set(
        element && element.tagName === `h${heading.depth}` ? splitWords(readText(element)) : [],
      );
      return splitWords(toWords(heading)).every((word) => there.has(word))
        ? []
        : [`${path}: ${toWords(heading)}`];
    });
  });
  expect(published.some(({ blocks }) => listHeadings(blocks).length > 0)).toBe(true);
  expect(lost).toEqual([]);
});

test('every place where sources differ is marked as one in the page', () => {
  const count = (blocks: RootContent[]): number =>
    blocks.filter((block) => block.type === 'containerDirective' && block.name === 'sources-differ').length;
  const wrong = published.filter(
    ({ blocks, page }) =>
      listElements(page.document, { name: 'aside', attribute: 'data-sources-differ' }).length !==
      count(blocks),
  );
  expect(published.some(({ blocks }) => count(blocks) > 0)).toBe(true);
  expect(wrong.map(({ path }) => path)).toEqual([]);
});
