import { brotliCompressSync } from 'node:zlib';
import { bundleElements } from '@/lib/elements/bundle';

/** What no search of answers loads: the part that also searches the articles and words. */
const notLoaded = /^site-search/;

/** Bytes, packed, and number of the scripts that searching the answers loads: the element, the engine and all they import. */
export const weighScripts = async (inShards: boolean): Promise<{ bytes: number; files: number }> => {
  const { files } = await bundleElements();
  const names = new Set([...files.keys()].filter((name) => name.startsWith('faq-search.')));
  for (const name of names) {
    const code = Buffer.from(files.get(name) ?? '').toString();
    for (const [, imported = ''] of code.matchAll(/["']\.\/([\w.-]+\.js)["']/g)) {
      if (!notLoaded.test(imported) && (inShards || !imported.startsWith('search-shards')))
        names.add(imported);
    }
  }
  const weights = [...names].map((name) => brotliCompressSync(files.get(name) ?? '').length);
  return { bytes: weights.reduce((sum, weight) => sum + weight, 0), files: names.size };
};
