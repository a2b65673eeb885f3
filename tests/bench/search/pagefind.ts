import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { SearchEntry } from '@/lib/search/types';
import { enginesFolder } from './engines-folder';
import { type Packed, pack } from './serve-bench';

/** Builds Pagefind's files over answers, packed, by their address. */
export const buildPagefind = async (entries: readonly SearchEntry[]): Promise<Map<string, Packed>> => {
  const pagefind = await import(
    pathToFileURL(join(enginesFolder, 'node_modules/pagefind/lib/index.js')).href
  );
  const { index } = await pagefind.createIndex();
  for (const { path, question, aliases, text } of entries) {
    const content = `${question} ${aliases.join('. ')} ${text}`;
    await index.addCustomRecord({ url: path, content, language: 'en', meta: { title: question } });
  }
  const { files } = await index.getFiles();
  await pagefind.close();
  const made = files as readonly { path: string; content: Uint8Array }[];
  return new Map(
    await Promise.all(
      made.map(async ({ path, content }) => [`/pagefind/${path}`, await pack(content)] as const),
    ),
  );
};
