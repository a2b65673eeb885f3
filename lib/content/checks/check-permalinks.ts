import { type Addresses, describeDeadAddress, listAddresses } from '../addresses';
import type { Library, Permalink } from '../library';
import type { Problem } from '../problem';

type Redirects = ReadonlyMap<string, { target: string; line: number }>;

/** Finds published addresses that are gone without a redirect, and redirects that lead nowhere, lead on, or hide a page. */
export function checkPermalinks(library: Library): Problem[] {
  const addresses = listAddresses(library);
  const redirects = listRedirects(library.permalinks);
  const path = library.toPath('permalinks.txt');
  return library.permalinks.flatMap((permalink) => {
    const message = describeFault(permalink, addresses, redirects);
    return message === undefined ? [] : [{ path, line: permalink.line, message }];
  });
}

/** The first redirect of each address. */
function listRedirects(permalinks: readonly Permalink[]): Redirects {
  return new Map(
    permalinks
      .toReversed()
      .flatMap(({ address, target, line }) =>
        target === undefined ? [] : [[address, { target, line }] as const],
      ),
  );
}

function describeFault(
  { address, target, line }: Permalink,
  addresses: Addresses,
  redirects: Redirects,
): string | undefined {
  const stands = describeDeadAddress(address, addresses) === undefined;
  const first = redirects.get(address);
  if (target === undefined)
    return stands || first !== undefined || isOnGonePage(address, addresses)
      ? undefined
      : describeGone(address);
  if (stands)
    return `"${address}" ${describeStanding(address)}: take the redirect out, or readers never see it`;
  if (first !== undefined && first.line !== line)
    return `"${address}" is redirected already on line ${first.line}`;
  const end = follow(target, redirects);
  if (end === undefined) return `the redirect of "${address}" leads in a circle`;
  if (end !== target) return `"${target}" has moved too: write "${address} -> ${end}"`;
  const dead = describeDeadAddress(target, addresses);
  if (dead !== undefined) return `the redirect of "${address}" leads nowhere: ${dead}`;
  return describeStrayPlace(address, target);
}

/** What stands in a page that is gone is looked after by the page's own line. */
function isOnGonePage(address: string, addresses: Addresses): boolean {
  const [page = '', fragment] = address.split('#');
  return fragment !== undefined && !addresses.has(page);
}

function describeGone(address: string): string {
  const [page, fragment] = address.split('#');
  const place = fragment === undefined ? '/its/new/address/' : `${page}#its-new-id`;
  return `"${address}" was published and is gone: add the line "${address} -> ${place}" so that old links still work`;
}

function describeStanding(address: string): string {
  return address.includes('#') ? 'stands in its page' : 'is a page';
}

/** No host sees what follows the `#`, so a place in a page can only lead to another place in the same page. */
function describeStrayPlace(address: string, target: string): string | undefined {
  const [page, fragment] = address.split('#');
  const [newPage, newFragment] = target.split('#');
  return fragment === undefined || (page === newPage && newFragment !== undefined)
    ? undefined
    : `"${address}" can only lead to a place in its own page: write "${address} -> ${page}#its-new-id"`;
}

/** Where a reader ends who is led on from an address, or undefined when it never ends. */
function follow(start: string, redirects: Redirects): string | undefined {
  const seen = new Set<string>();
  let end = start;
  while (!seen.has(end)) {
    const next = redirects.get(end) ?? redirects.get(end.replace(/#.*/, ''));
    if (next === undefined) return end;
    seen.add(end);
    end = next.target;
  }
  return undefined;
}
