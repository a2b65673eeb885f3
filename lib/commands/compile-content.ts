import { cpSync, rmSync } from 'node:fs';
import { explainOutput } from './explain-error';
import { holdLock } from './hold-lock';
import { runProgram } from './run-program';

/** Where Contentlayer writes what it has compiled, for types, tests and `npm run dev`. */
const generated = '.contentlayer/generated';
const lock = '.cache/compile.lock';

/**
 * Compiles checked content into `.contentlayer` with Contentlayer, one run at a time; its own output shows only if it fails. Throws when
 * it does. `copy` is a folder that gets what was compiled, for what reads it after the next run may have begun.
 */
export function compileContent(copy?: string): Promise<void> {
  return holdLock(lock, 'compilation', async () => {
    const { code, output } = await runProgram('contentlayer2', ['build', '--clearCache'], {
      env: { NODE_ENV: 'production' },
    });
    if (code !== 0)
      throw new Error(`Contentlayer could not compile the checked content: ${explainOutput(output)}`);
    if (copy === undefined) return;
    rmSync(copy, { recursive: true, force: true });
    cpSync(generated, copy, { recursive: true, filter: isListOrFolder });
  });
}

/** Each list is one file; beside it stands every record once more in a file of its own. */
function isListOrFolder(path: string): boolean {
  return path.endsWith('_index.json') || !/\.\w+$/.test(path);
}
