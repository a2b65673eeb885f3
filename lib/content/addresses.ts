import { eachOf } from '../markdown/each-node';
import {
  listPaths,
  type PageSlug,
  pagePaths,
  toAnswerPath,
  toArticlePath,
  toLeafletPath,
} from '../permalinks';
import type { Kind } from './kinds';
import type { ContentFile, Library } from './library';
import { listCited } from './list-cited';
import { suggest } from './suggest';

/** Every address of the site with the fragments that stand in its page; `undefined` where the page's file cannot be read. */
export type Addresses = Map<string, ReadonlySet<string> | undefined>;

/** Works out from the content alone which addresses and fragments the site will have. Drafts have none. */
export function listAddresses(library: Library): Addresses {
  const pages = listWrittenPages(library);
  const cited = pages.flatMap(({ file }) => (file ? [...listCited(file, library)] : []));
  return new Map<string, ReadonlySet<string> | undefined>([
    ...Object.values(listPaths).map((path) => [path, new Set<string>()] as const),
    ...pages.map(({ path, file }) => [path, file && listHeadingIds(file)] as const),
    ...listLeafletPaths(library).map((path) => [path, undefined] as const),
    [listPaths.glossary, library.slugs.glossary],
    [listPaths.claims, library.slugs.claim],
    [listPaths.sources, new Set(cited)],
    [listPaths.faq, library.slugs.topic],
  ]);
}

/** Every address that must last: each page, and each heading, word, claim, source and topic that stands in one. */
export function listLastingAddresses(addresses: Addresses): string[] {
  return [...addresses].flatMap(([page, fragments]) => [
    page,
    ...[...(fragments ?? [])].map((fragment) => `${page}#${fragment}`),
  ]);
}

/** A leaflet for every article that is published. */
function listLeafletPaths({ files, slugs }: Library): string[] {
  const drafts = new Set(files.article.flatMap(({ slug, fields }) => (fields.draft ? [slug] : [])));
  return [...slugs.article].filter((slug) => !drafts.has(slug)).map(toLeafletPath);
}

type WrittenPage = { path: string; file: ContentFile | undefined };

/** Every page that a file of its own makes, those whose file is missing or cannot be read included: that is told elsewhere. */
function listWrittenPages({ files, slugs }: Library): WrittenPage[] {
  const toPages = (kind: Kind, slugsOfKind: Iterable<string>, toPath: (slug: string) => string) => {
    const read = new Map<string, ContentFile>(files[kind].map((file) => [file.slug, file]));
    return [...slugsOfKind].map((slug) => ({ path: toPath(slug), file: read.get(slug) }));
  };
  return [
    ...toPages('article', slugs.article, toArticlePath),
    ...toPages('faq', slugs.faq, toAnswerPath),
    ...toPages('page', Object.keys(pagePaths), (slug) => pagePaths[slug as PageSlug]),
  ].filter(({ file }) => !(file && 'draft' in file.fields && file.fields.draft));
}

/** The ids of a file's headings, those in boxes and lists included. */
export function listHeadingIds({ body }: ContentFile): ReadonlySet<string> {
  const ids = new Set<string>();
  if (body)
    eachOf(body.tree, ['heading'], ({ data }) => {
      if (data?.id !== undefined) ids.add(data.id);
    });
  return ids;
}

/** Says why an address with or without a fragment leads nowhere on the site; nothing when it leads somewhere. */
export function describeDeadAddress(url: string, addresses: Addresses): string | undefined {
  const [page = '', fragment] = url.split('#');
  if (!addresses.has(page)) {
    const nearest = addresses.has(`${page}/`) ? [`${page}/`] : addresses.keys();
    return `no page "${page}"${suggest(page, nearest)}`;
  }
  const known = addresses.get(page);
  return fragment === undefined || known === undefined
    ? undefined
    : describeDeadFragment(fragment, `"${page}"`, known);
}

/** Says that a page has no such fragment; nothing when it has. */
export function describeDeadFragment(
  fragment: string,
  place: string,
  known: ReadonlySet<string>,
): string | undefined {
  const ids = [...known].map((id) => `#${id}`);
  return known.has(fragment)
    ? undefined
    : `no heading "#${fragment}" on ${place}${suggest(`#${fragment}`, ids)}`;
}
