import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import type { SearchEntry } from '@/lib/search/types';
import { enginesFolder } from './engines-folder';
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
