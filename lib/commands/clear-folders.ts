import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Clears the places of some folders at once, and ends when they are removed, which takes a disk a minute where files come by the hundred
 * thousand: other work may go on beside it. Until then they lie in the folder `gone`, where what a build that was ended has left goes too.
 */
export async function clearFolders(folders: readonly string[], gone: string): Promise<void> {
  mkdirSync(gone, { recursive: true });
  const aside = mkdtempSync(join(gone, 'build-'));
  for (const [index, folder] of folders.entries()) moveAway(folder, join(aside, String(index)));
  await rm(gone, { recursive: true, force: true });
}

function moveAway(folder: string, aside: string): void {
  if (!existsSync(folder)) return;
  try {
    renameSync(folder, aside);
  } catch {
    // On a disk of its own, as where a build server keeps one of the two between builds.
    rmSync(folder, { recursive: true, force: true });
  }
}
