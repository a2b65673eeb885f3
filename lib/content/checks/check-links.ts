import { eachOf } from '../../markdown/each-node';
import { site } from '../../site';
import {
  type Addresses,
  describeDeadAddress,
  describeDeadFragment,
  listAddresses,
  listHeadingIds,
} from '../addresses';
import { listKeyTexts } from '../key-texts';
import { type ContentFile, type Library, listFiles } from '../library';
import type { Problem } from '../problem';
import { listTrees } from '../trees';

/** Ways out of the site that a link may take. */
const outside = /^(?:https:\/\/[^\s/]|mailto:\S+@|tel:\+?\d|sms:\+?\d)/i;

const ownHost = URL.canParse(site.url) ? new URL(site.url).host : undefined;

/** Finds links that lead nowhere: an unknown address or fragment, or a kind of link that is not allowed. */
export function checkLinks(library: Library): Problem[] {
  const addresses = listAddresses(library);
  return listFiles(library).flatMap((file) => checkFile(file, addresses, listOwnIds(file, library)));
}

/** The fragments of the page on which a file's words stand; none for words that stand on several pages. */
function listOwnIds(file: ContentFile, { slugs }: Library): ReadonlySet<string> {
  return file.kind === 'glossary' || file.kind === 'claim' ? slugs[file.kind] : listHeadingIds(file);
}

function checkFile(file: ContentFile, addresses: Addresses, ownIds: ReadonlySet<string>): Problem[] {
  const problems: Problem[] = [];
  for (const { tree, toLine } of listTrees(file)) {
    eachOf(tree, ['link', 'definition', 'image', 'imageReference'], (node) => {
      const message =
        'url' in node && node.type !== 'image'
          ? describeLink(node.url, addresses, ownIds)
          : 'pictures are drawn by name: write ::figure{name="..."}';
      if (message) problems.push({ path: file.path, line: toLine(node.position?.start.line ?? 1), message });
    });
  }
  return [...problems, ...checkAbout(file, addresses)];
}

/** The sections of pages that the lines of a worksheet are about. */
function checkAbout(file: ContentFile, addresses: Addresses): Problem[] {
  return listKeyTexts(file, 'about').flatMap(({ text, line }) => {
    const message = describeDeadAddress(text, addresses);
    return message === undefined ? [] : [{ path: file.path, line, message }];
  });
}

function describeLink(url: string, addresses: Addresses, ownIds: ReadonlySet<string>): string | undefined {
  const ownPath = toOwnPath(url);
  if (ownPath !== undefined)
    return `the link "${url}" leads to this site: write its address from the root, ${ownPath}`;
  if (outside.test(url)) return undefined;
  if (url.startsWith('#')) return describeDeadFragment(url.slice(1), 'this page', ownIds);
  return /^\/(?!\/)/.test(url)
    ? describeDeadAddress(url, addresses)
    : `the link "${url}" must be an address of this site, or begin with https:, mailto:, tel: or sms:`;
}

/** The address from the root of a link that names the host of the site itself; undefined for any other. */
function toOwnPath(url: string): string | undefined {
  if (!/^https?:/i.test(url) || !URL.canParse(url)) return undefined;
  const { host, pathname, search, hash } = new URL(url);
  return host === ownHost ? `${pathname}${search}${hash}` : undefined;
}
