import { existsSync, readdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';

/** Moves all that stands in a folder to the same place in another of the same disk, which may have folders of the same names. */
export function moveInto(from: string, to: string): void {
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory() && existsSync(target)) moveInto(source, target);
    else renameSync(source, target);
  }
}
