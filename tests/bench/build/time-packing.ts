import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { walkFolder } from '@/lib/content/read/walk-folder';
import { compressTwins, hasTwins, toQuality } from '@/lib/publish/compress';
import { forEachAtOnce } from '@/lib/publish/for-each-at-once';

/** How many files are packed at once, as when we publish. */
const atOnce = 4;

/** Seconds on the clock to pack the files of a built site as ours are packed: peers leave that to their hosts. */
export async function timePacking(folder: string): Promise<number> {
  const begun = performance.now();
  await forEachAtOnce(walkFolder(folder).filter(hasTwins), atOnce, async (file) => {
    await compressTwins(readFileSync(join(folder, file)), toQuality(file));
  });
  return (performance.now() - begun) / 1000;
}
