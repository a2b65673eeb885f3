import { statSync } from 'node:fs';
import { join } from 'node:path';
import { walkFolder } from '@/lib/content/read/walk-folder';

/** The pages of a built site, and the bytes of all its files without packed twins. */
export function weighFolder(folder: string): { pages: number; bytes: number } {
  const files = walkFolder(folder).filter((file) => !/\.(?:br|gz)$/.test(file));
  return {
    pages: files.filter((file) => file.endsWith('.html')).length,
    bytes: files.reduce((sum, file) => sum + statSync(join(folder, file)).size, 0),
  };
}
