import { statSync } from 'node:fs';
import { findContentDirectory } from '../content/check-content';
import { showPath } from '../content/read/read-content';

/** The content folder in force, or the one given. Throws one plain line where there is none. */
export function requireContent(directory = findContentDirectory()): string {
  if (statSync(directory, { throwIfNoEntry: false })?.isDirectory()) return directory;
  throw new Error(`${showPath(directory)}: no such content folder: set CONTENT_DIR to one that exists`);
}
