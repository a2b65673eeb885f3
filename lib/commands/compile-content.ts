import { cpSync, existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { explainOutput } from './explain-error';
import { holdLock } from './hold-lock';
import { loadFirst } from './load-first';
import { runProgram } from './run-program';

/** Where compiled content stands, for types, tests and `npm run dev`. */
const shown = '.contentlayer';
/**
 * Where a run compiles, each in a folder of its own: what stands in `.contentlayer` is whole, and stays if the run fails or is ended.
 * A run whose build was killed may go on for a while; what it writes is nobody's.
 */
const cache = '.cache';
const asideName = /^compile\.\d+$/;
const aside = join(cache, `compile.${process.pid}`);
const lock = '.cache/compile.lock';

/** A folder that gets what was compiled, for what reads it after the next run may have begun; and what tells a run to end. */
type Wishes = { copy?: string; signal?: AbortSignal };

/** Compiles content into `.contentlayer` with Contentlayer, one run at a time; its own output shows only if it fails. Throws when it does. */
export function compileContent({ copy, ...run }: Wishes = {}): Promise<void> {
  return holdLock(lock, 'compilation', async () => {
    for (const left of listAsides()) rmSync(left, { recursive: true, force: true });
    try {
      // Contentlayer works in the folder that `PWD` names.
      const { code, output } = await runProgram(
        'contentlayer2',
        ['build', '--clearCache', '--config', resolve('contentlayer.config.ts')],
        {
          env: {
            NODE_ENV: 'production',
            PWD: resolve(aside),
            NODE_OPTIONS: loadFirst('tame-contentlayer.mjs'),
          },
          ...run,
        },
      );
      if (code !== 0)
        throw new Error(`Contentlayer could not compile the checked content: ${explainOutput(output)}`);
      if (existsSync(shown)) renameSync(shown, join(aside, 'old'));
      renameSync(join(aside, shown), shown);
      if (copy !== undefined) copyLists(copy);
    } finally {
      rmSync(aside, { recursive: true, force: true });
    }
  });
}

/** What runs that were killed have left. */
function listAsides(): string[] {
  const names = existsSync(cache) ? readdirSync(cache) : [];
  return names.filter((name) => asideName.test(name)).map((name) => join(cache, name));
}

function copyLists(copy: string): void {
  rmSync(copy, { recursive: true, force: true });
  cpSync(join(shown, 'generated'), copy, { recursive: true, filter: isListOrFolder });
}

/** Each list is one file; beside it stands every record once more in a file of its own. */
function isListOrFolder(path: string): boolean {
  return path.endsWith('_index.json') || !/\.\w+$/.test(path);
}
