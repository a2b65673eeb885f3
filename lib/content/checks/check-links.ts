import type { Definition, Image, Link } from 'mdast';
import { visit } from 'unist-util-visit';
import { type Addresses, isBrokenFile, listAddresses } from '../addresses';
import { type ContentFile, type Library, listFiles } from '../library';
import type { Problem } from '../problem';
import { findNearest } from '../suggest';
import { listTrees } from '../trees';

/** Ways out of the site that a link may take. */
const outside = /^(?:https:\/\/[^\s/]|mailto:\S+@|tel:\+?\d|sms:\+?\d)/;

/** Finds links that lead nowhere: an unknown address or fragment, or a kind of link that is not allowed. */
export function checkLinks(library: Library): Problem[] {
  const addresses = listAddresses(library);
  return listFiles(library).flatMap((file) => checkFile(file, library, addresses));
}

function checkFile(file: ContentFile, library: Library, addresses: Addresses): Problem[] {
  const problems: Problem[] = [];
  for (const { tree, toLine, from } of listTrees(file)) {
    const check = (node: Link | Definition | Image): void => {
      const fault =
        node.type === 'image'
          ? 'pictures are drawn by name: write ::figure{name="..."}'
          : describeLink(node.url, addresses, library, ownFragments(tree, from));
      if (fault)
        problems.push({ path: file.path, line: toLine(node.position?.start.line ?? 1), message: fault });
    };
    visit(tree, ['link', 'definition', 'image'], (node) => check(node as Link));
  }
  return problems;
}

function ownFragments(tree: Parameters<typeof visit>[0], from: string): Set<string> | undefined {
  if (from !== 'body') return undefined;
  const ids = new Set<string>();
  visit(tree, 'heading', (node) => {
    const id = (node as { data?: { id?: string } }).data?.id;
    if (id !== undefined) ids.add(id);
  });
  return ids;
}

function describeLink(
  url: string,
  addresses: Addresses,
  library: Library,
  own: Set<string> | undefined,
): string | undefined {
  if (outside.test(url)) return undefined;
  if (url.startsWith('#'))
    return own?.has(url.slice(1)) ? undefined : describeFragment(url.slice(1), 'this page', own ?? []);
  if (!url.startsWith('/') || url.startsWith('//')) {
    return `the link "${url}" must be an address of this site, or begin with https:, mailto:, tel: or sms:`;
  }
  const [address = '', fragment] = url.split('#');
  const fragments = addresses.get(address);
  if (fragments === undefined) {
    if (isBrokenFile(address, library)) return undefined;
    const nearest = addresses.has(`${address}/`) ? `${address}/` : findNearest(address, addresses.keys());
    return `no page "${address}"${nearest === undefined ? '' : `. Did you mean "${nearest}"?`}`;
  }
  if (fragment === undefined || fragments.has(fragment)) return undefined;
  return describeFragment(fragment, `"${address}"`, fragments);
}

function describeFragment(fragment: string, place: string, known: Iterable<string>): string {
  const nearest = findNearest(fragment, known);
  return `no heading "#${fragment}" on ${place}${nearest === undefined ? '' : `. Did you mean "#${nearest}"?`}`;
}
