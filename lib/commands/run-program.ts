import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { EndedError } from './ended-error';

/** What a program printed, and its exit code. */
export type FinishedProgram = { code: number; output: string };

/** Settings that a program gets besides our own, and what tells it to end. */
type Circumstances = { env?: Record<string, string>; signal?: AbortSignal };

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Runs one of the project's own programs (`node_modules/.bin`) to its end. With `DEBUG=1` its output is shown as well. What tells it to
 * end by `signal` gets a program that failed. Who ends us meanwhile ends the program, and `EndedError` is thrown.
 */
export function runProgram(
  program: string,
  words: readonly string[],
  { env = {}, signal }: Circumstances = {},
): Promise<FinishedProgram> {
  const child = spawn(join(process.cwd(), 'node_modules', '.bin', program), words, {
    env: { ...process.env, ...env } as NodeJS.ProcessEnv,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let ended: EndedError | undefined;
  const passOn = (given: NodeJS.Signals): void => {
    ended = new EndedError(given);
    child.kill(given);
  };
  const end = (): boolean => child.kill();
  // Not at once: while work of our own keeps this process from hearing anything, a signal ends it by itself.
  const listening = setImmediate(() => {
    for (const one of signals) process.on(one, passOn);
  });
  signal?.addEventListener('abort', end);
  return new Promise<FinishedProgram>((resolve, reject) => {
    let output = '';
    const keep = (stream: NodeJS.WriteStream) => (chunk: Buffer) => {
      output += chunk.toString();
      if (process.env.DEBUG) stream.write(chunk);
    };
    child.stdout.on('data', keep(process.stdout));
    child.stderr.on('data', keep(process.stderr));
    child.on('error', reject);
    child.on('close', (code, killed) => {
      // A program may take a signal as a reason to end in good order; half done it has failed all the same.
      if (ended !== undefined) return reject(ended);
      if (killed !== null || signal?.aborted)
        return resolve({ code: 1, output: `it was ended (${killed ?? 'SIGTERM'})` });
      resolve({ code: code ?? 1, output });
    });
  }).finally(() => {
    clearImmediate(listening);
    signal?.removeEventListener('abort', end);
    for (const one of signals) process.off(one, passOn);
  });
}
