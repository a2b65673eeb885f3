import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { readPermalinks } from '../content/read/read-permalinks';

/** Adds to the list of published addresses those it does not hold yet. The list only ever grows. Returns what was added. */
export function recordPermalinks(path: string, addresses: readonly string[]): string[] {
  const text = existsSync(path) ? readFileSync(path, 'utf8') : '';
  const known = new Set(readPermalinks(text, path).permalinks.map(({ address }) => address));
  const added = [...new Set(addresses)].filter((address) => !known.has(address)).sort();
  if (added.length > 0) {
    const start =
      text === ''
        ? '# Every address ever published. Only add lines; for one that has moved write "/old/ -> /new/".\n'
        : text.endsWith('\n')
          ? ''
          : '\n';
    appendFileSync(path, `${start}${added.join('\n')}\n`);
  }
  return added;
}
