import type { Permalink } from '../library';
import type { Problem } from '../problem';

/** An address of a page or of a place in it, and where it leads if it has moved; the new place may be a heading. */
const shape = /^(\/(?:[a-z0-9-]+\/)*(?:#[a-z0-9-]+)?)(?:\s+->\s+(\/\S*))?$/;

/** Reads `permalinks.txt`: one address a line, `/old/ -> /new/` for one that has moved, `#` before a remark. */
export function readPermalinks(text: string, path: string): { permalinks: Permalink[]; problems: Problem[] } {
  const permalinks: Permalink[] = [];
  const problems: Problem[] = [];
  for (const [index, written] of text.split('\n').entries()) {
    const entry = written.trim();
    if (entry === '' || entry.startsWith('#')) continue;
    const [, address, target] = shape.exec(entry) ?? [];
    const line = index + 1;
    if (address === undefined) {
      problems.push({
        path,
        line,
        message: `"${entry}" is not an address: write "/faq/one/", "/faq/one/#heading" or "/old/ -> /new/"`,
      });
    } else {
      permalinks.push({ address, line, ...(target === undefined ? {} : { target }) });
    }
  }
  return { permalinks, problems };
}
