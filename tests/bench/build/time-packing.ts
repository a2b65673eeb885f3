import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { walkFolder } from '@/lib/content/read/walk-folder';
import { compressTwins, hasTwins, listQualities, packToFit } from '@/lib/publish/compress';
import { forEachAtOnce } from '@/lib/publish/for-each-at-once';

/** How many files are packed at once, as when we publish. */
const atOnce = 4;

/** Seconds on the clock to pack the files of a built site as ours are packed: peers leave that to their hosts. */
export async function timePacking(folder: string): Promise<number> {
  const begun = performance.now();
  const files = walkFolder(folder).filter(hasTwins);
  const pages = files.filter((file) => file.endsWith('.html')).length;
  await forEachAtOnce(files, atOnce, async (file) => {
    const bytes = readFileSync(join(folder, file));
    await packToFit(listQualities(file, pages), (quality) => compressTwins(bytes, quality));
  });
  return (performance.now() - begun) / 1000;
}
