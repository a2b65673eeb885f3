import { isBrokenFile, listAddresses } from '../addresses';
import type { Library } from '../library';
import type { Problem } from '../problem';

/** Finds published addresses that are gone without a redirect, and redirects that lead nowhere. */
export function checkPermalinks(library: Library): Problem[] {
  const addresses = listAddresses(library);
  const redirects = new Map(library.permalinks.map(({ address, target }) => [address, target]));
  const path = library.toPath('permalinks.txt');
  return library.permalinks.flatMap(({ address, target, line }) => {
    if (target !== undefined) {
      const [page = ''] = target.split('#');
      const known = addresses.has(page) && redirects.get(page) === undefined;
      return known
        ? []
        : [{ path, line, message: `the redirect of "${address}" leads to "${target}", which is no page` }];
    }
    if (addresses.has(address) || redirects.get(address) !== undefined || isBrokenFile(address, library))
      return [];
    const message = `"${address}" was published and is gone: add the line "${address} -> /its/new/address/" so that old links still work`;
    return [{ path, line, message }];
  });
}
