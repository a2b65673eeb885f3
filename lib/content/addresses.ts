import { listPaths, pagePaths, toAnswerPath, toArticlePath } from '../permalinks';
import type { ContentFile, Library } from './library';

/** Every address of the site with the fragments that stand in its page. */
export type Addresses = Map<string, Set<string>>;

/** Works out from the content alone which addresses and fragments the site will have. Drafts have none. */
export function listAddresses({ files, slugs }: Library): Addresses {
  const addresses: Addresses = new Map();
  for (const path of Object.values(listPaths)) addresses.set(path, new Set());
  for (const [slug, path] of Object.entries(pagePaths)) {
    const file = files.page.find((page) => page.slug === slug);
    if (slugs.page.has(slug)) addresses.set(path, file ? listHeadingIds(file) : new Set());
  }
  for (const file of files.article)
    if (!file.fields.draft) addresses.set(toArticlePath(file.slug), listHeadingIds(file));
  for (const file of files.faq)
    if (!file.fields.draft) addresses.set(toAnswerPath(file.slug), listHeadingIds(file));
  addresses.set(listPaths.glossary, new Set(slugs.glossary));
  addresses.set(listPaths.sources, new Set(slugs.source));
  addresses.set(listPaths.faq, new Set(slugs.topic));
  return addresses;
}

function listHeadingIds(file: ContentFile): Set<string> {
  const ids = new Set<string>();
  for (const node of file.body?.tree.children ?? []) {
    if (node.type === 'heading' && node.data?.id !== undefined) ids.add(node.data.id);
  }
  return ids;
}

/** Whether an address is that of a file whose own keys are wrong: reported already, its address is not a second fault. */
export function isBrokenFile(address: string, { slugs, files }: Library): boolean {
  const [, room = '', slug = ''] = address.split('/');
  const kind = room === 'topics' ? 'article' : room === 'faq' ? 'faq' : undefined;
  return kind !== undefined && slugs[kind].has(slug) && !files[kind].some((file) => file.slug === slug);
}
