import { type Dirent, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Told of a folder that may not be opened, by its path inside the one walked through. */
type ToldClosed = (inside: string) => void;

/** Every file below a folder as a path inside it with `/` between names, in a stable order. Throws at a folder that may not be opened, unless someone is told of it. */
export function walkFolder(folder: string, onClosed?: ToldClosed, inside = ''): string[] {
  return listEntries(folder, inside, onClosed)
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = inside === '' ? entry.name : `${inside}/${entry.name}`;
      return entry.isDirectory() ? walkFolder(folder, onClosed, path) : [path];
    });
}

function listEntries(folder: string, inside: string, onClosed: ToldClosed | undefined): Dirent[] {
  try {
    return readdirSync(join(folder, inside), { withFileTypes: true });
  } catch (error) {
    if (onClosed === undefined) throw error;
    onClosed(inside);
    return [];
  }
}
