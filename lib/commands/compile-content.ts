import { explainOutput } from './explain-error';
import { runProgram } from './run-program';

/** Compiles checked content into `.contentlayer` with Contentlayer; its own output shows only if it fails. Throws when it does. */
export async function compileContent(): Promise<void> {
  const { code, output } = await runProgram('contentlayer2', ['build', '--clearCache'], {
    env: { NODE_ENV: 'production' },
  });
  if (code !== 0)
    throw new Error(`Contentlayer could not compile the checked content: ${explainOutput(output)}`);
}
