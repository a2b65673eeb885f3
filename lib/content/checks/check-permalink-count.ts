import type { Library } from '../library';
import type { Problem } from '../problem';

/** Finds that lines of `permalinks.txt` are gone: a build has counted more addresses than it holds. */
export function checkPermalinkCount({ permalinks, permalinkCount, toPath }: Library): Problem[] {
  const held = new Set(permalinks.map(({ address }) => address)).size;
  if (permalinkCount === undefined || held >= permalinkCount.addresses) return [];
  const path = toPath('permalinks.txt');
  const message = `a build counted ${permalinkCount.addresses} addresses and ${held} are left: bring the lines back ("git checkout ${path}"); if they were never published, take this line out`;
  return [{ path, line: permalinkCount.line, message }];
}

/** Finds that the list of published addresses is missing or empty. A warning, since a site that was never published has none; refused before a release. */
export function checkPermalinksKept({ permalinks, toPath }: Library): Problem[] {
  if (permalinks.length > 0) return [];
  const path = toPath('permalinks.txt');
  const message = `holds no address, so nobody would notice one that died: if the site has been published, bring the file back ("git checkout ${path}"); if not, "npm run build" writes it`;
  return [{ path, message }];
}
