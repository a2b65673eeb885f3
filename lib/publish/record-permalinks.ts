import { appendFileSync, existsSync, readFileSync, truncateSync } from 'node:fs';
import { formatCount, readPermalinks } from '../content/read/read-permalinks';

/** Adds to the list of published addresses those it does not hold yet, and how many there are now. The list only ever grows. Returns what was added. */
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
    append(
      path,
      `${start}${added.join('\n')}\n${formatCount(known.size + added.length)}\n`,
      Buffer.byteLength(text),
    );
  }
  return added;
}

/** Adds all or nothing: half a line would be read as an address. */
function append(path: string, lines: string, size: number): void {
  try {
    appendFileSync(path, lines);
  } catch (error) {
    if (existsSync(path)) truncateSync(path, size);
    throw error;
  }
}
