import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Every file below a folder as a path inside it with `/` between names, in a stable order. */
export function walkFolder(folder: string, inside = ''): string[] {
  return readdirSync(join(folder, inside), { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = inside === '' ? entry.name : `${inside}/${entry.name}`;
      return entry.isDirectory() ? walkFolder(folder, path) : [path];
    });
}
