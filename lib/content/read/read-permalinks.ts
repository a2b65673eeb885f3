import type { Permalink, PermalinkCount } from '../library';
import type { Problem } from '../problem';

/** An address of a page or of a place in it, and where it leads if it has moved; the new place may be a heading. */
const shape = /^(\/(?:[a-z0-9-]+\/)*(?:#[a-z0-9-]+)?)(?:\s+->\s+(\/\S*))?$/;

/** The remark in which a build has noted how many different addresses there were: `# 685 addresses so far`. */
const count = /^# (\d+) addresses so far$/;

/** What `permalinks.txt` holds, with the last count that a build has noted, and every fault found. */
export type ReadPermalinks = { permalinks: Permalink[]; counted?: PermalinkCount; problems: Problem[] };

/** The remark with which a build closes the addresses it adds. */
export function formatCount(addresses: number): string {
  return `# ${addresses} addresses so far`;
}

/** Reads `permalinks.txt`: one address a line, `/old/ -> /new/` for one that has moved, `#` before a remark. */
export function readPermalinks(text: string, path: string): ReadPermalinks {
  const permalinks: Permalink[] = [];
  let counted: PermalinkCount | undefined;
  const problems: Problem[] = [];
  for (const [index, written] of text.split('\n').entries()) {
    const entry = written.trim();
    const noted = count.exec(entry)?.[1];
    if (noted !== undefined) counted = { addresses: Number(noted), line: index + 1 };
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
  return { permalinks, problems, ...(counted === undefined ? {} : { counted }) };
}
