import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openTreeFolder } from '../markdown/keep-tree';

/** Where parsed texts are kept from build to build. */
const shelf = '.cache/trees';

/** What a tree depends on besides its text: the code that parses, and the versions of its libraries. */
const root = fileURLToPath(new URL('../..', import.meta.url));
const parsing = join(root, 'lib/markdown');

/** Lets this build and the programs it starts parse each text once. */
export function keepTrees(): void {
  const files = [
    ...readdirSync(parsing)
      .sort()
      .map((name) => join(parsing, name)),
    join(root, 'package-lock.json'),
  ];
  const hash = createHash('sha256');
  for (const file of files) if (existsSync(file)) hash.update(readFileSync(file));
  openTreeFolder(shelf, hash.digest('hex').slice(0, 16));
}
