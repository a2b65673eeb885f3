import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Writes files aside and then swaps the whole folder in, so that a half-written one never stands at its name. */
export function replaceFolder(folder: string, files: ReadonlyMap<string, Uint8Array | string>): void {
  const aside = `${folder}.writing-${process.pid}`;
  const old = `${folder}.old-${process.pid}`;
  try {
    for (const [name, content] of files) {
      const path = join(aside, name);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, content);
    }
    if (existsSync(folder)) renameSync(folder, old);
    renameSync(aside, folder);
  } finally {
    if (!existsSync(folder) && existsSync(old)) renameSync(old, folder);
    rmSync(aside, { recursive: true, force: true });
    rmSync(old, { recursive: true, force: true });
  }
}
