import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Where the other engines are installed, by a lockfile of their own. */
export const enginesFolder = join(import.meta.dirname, 'engines');

/** Throws, saying how to install them, when the other engines are not there. */
export const checkInstalled = (): void => {
  if (!existsSync(join(enginesFolder, 'node_modules', 'minisearch')))
    throw new Error('the other engines are missing: run "npm ci --prefix tests/bench/search/engines" first');
};
