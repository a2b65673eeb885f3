import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { hashFiles } from '../kept/hash-files';
import { openTreeFolder } from '../markdown/keep-tree';

/** Where parsed texts are kept from build to build. */
const shelf = '.cache/trees';

/** What a tree depends on besides its text: the code that parses, and the versions of its libraries. */
const root = fileURLToPath(new URL('../..', import.meta.url));
const parsing = ['lib/markdown', 'package-lock.json'].map((path) => join(root, path));

/** Lets this build and the programs it starts parse each text once. */
export function keepTrees(): void {
  openTreeFolder(shelf, hashFiles(parsing).slice(0, 16));
}
