import { expect, test } from 'vitest';
import { listHeadingIds } from '@/lib/content/addresses';
import { findContentDirectory } from '@/lib/content/check-content';
import { findTakenIds } from '@/lib/content/checks/check-taken-ids';
import type { ContentFile } from '@/lib/content/library';
import { readContent } from '@/lib/content/read/read-content';
import { type PageSlug, pagePaths, toAnswerPath, toArticlePath, toLeafletPath } from '@/lib/permalinks';
import { getAttribute } from '@/lib/publish/html-document';
import { everyPage } from './built-site';

const { files } = readContent(findContentDirectory()).library;
const pages: [path: string, file: ContentFile][] = [
  ...files.article.map((file): [string, ContentFile] => [toArticlePath(file.slug), file]),
  ...files.article.map((file): [string, ContentFile] => [toLeafletPath(file.slug), file]),
  ...files.faq.map((file): [string, ContentFile] => [toAnswerPath(file.slug), file]),
  ...files.page.map((file): [string, ContentFile] => [pagePaths[file.slug as PageSlug], file]),
];
const fileByPath = new Map(pages);
const own = everyPage.filter(({ address }) => fileByPath.has(address));

test('there are pages to look at', () => {
  expect(own.length).toBeGreaterThan(100);
});

test.each(own.map((page) => [page.address, page] as const))(
  'each id of %s is that of a heading, or one that no heading may have',
  (address, { elements }) => {
    const file = fileByPath.get(address) as ContentFile;
    const headings = listHeadingIds(file);
    const describeTaken = findTakenIds(file);
    const ids = elements.flatMap((element) => getAttribute(element, 'id') ?? []);
    expect(ids.filter((id) => !headings.has(id) && describeTaken(id) === undefined)).toEqual([]);
  },
);
