import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import type { SearchEntry } from '@/lib/search/types';
import { enginesFolder } from './other-engines';
import { serveFiles } from './serve-bench';

/** Pagefind over answers, in an open page. */
interface OpenPagefind {
  readonly search: (query: string) => Promise<string[]>;
  /** Bytes and files sent since the last call. */
  readonly takeSent: () => { bytes: number; files: number };
  readonly close: () => void;
}

/** Builds Pagefind's files in memory, serves them, and opens its own script in the page. */
export const openPagefind = async (page: Page, entries: readonly SearchEntry[]): Promise<OpenPagefind> => {
  const pagefind = await import(
    pathToFileURL(join(enginesFolder, 'node_modules/pagefind/lib/index.js')).href
  );
  const { index } = await pagefind.createIndex();
  for (const { path, question, aliases, text } of entries) {
    await index.addCustomRecord({
      url: path,
      content: `${question} ${aliases.join('. ')} ${text}`,
      language: 'en',
      meta: { title: question },
    });
  }
  const { files } = await index.getFiles();
  await pagefind.close();
  const server = await serveFiles(
    new Map(
      files.map(({ path, content }: { path: string; content: Uint8Array }) => [`/pagefind/${path}`, content]),
    ),
  );
  await page.goto(server.origin);
  return {
    search: (query) =>
      page.evaluate(async (asked) => {
        const address = '/pagefind/pagefind.js';
        const { search } = await import(address);
        const { results } = await search(asked);
        const shown = await Promise.all(
          results.slice(0, 8).map((result: { data: () => Promise<{ url: string }> }) => result.data()),
        );
        return shown.map(({ url }: { url: string }) => url.split('/').at(-2) ?? '');
      }, query),
    takeSent: server.takeSent,
    close: () => void server.close(),
  };
};

/** A row of the bench: what Pagefind weighs before its first results and how long each key takes, files fetched before. */
export const searchWithPagefind = async (
  page: Page,
  entries: readonly SearchEntry[],
  typed: readonly string[],
): Promise<string> => {
  const { search, takeSent, close } = await openPagefind(page, entries);
  const start = performance.now();
  await search('can i drive home after a session');
  const first = performance.now() - start;
  const { bytes, files } = takeSent();
  const keys: number[] = [];
  for (const query of typed.slice(0, 4)) {
    for (let end = 2; end <= query.length; end++) {
      await search(query.slice(0, end));
      const before = performance.now();
      await search(query.slice(0, end));
      keys.push(performance.now() - before);
    }
  }
  close();
  keys.sort((one, other) => one - other);
  const at = (share: number): string => (keys[Math.floor((keys.length - 1) * share)] ?? 0).toFixed(1);
  return `| Pagefind 1.6.0 | ${(bytes / 1000).toFixed(1)} (${files} files) | ${first.toFixed(0)} | ${at(0.5)} | ${at(0.95)} |`;
};
