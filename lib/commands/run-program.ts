import { spawn } from 'node:child_process';
import { join } from 'node:path';

/** What a program printed, and its exit code. */
export type FinishedProgram = { code: number; output: string };

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Runs one of the project's own programs (`node_modules/.bin`) to its end. With `DEBUG=1` its output is shown as well. Who ends us
 * meanwhile ends the program: it fails, and so does what waits for it.
 */
export function runProgram(
  program: string,
  words: readonly string[],
  { env = {} }: { env?: Record<string, string> } = {},
): Promise<FinishedProgram> {
  const child = spawn(join(process.cwd(), 'node_modules', '.bin', program), words, {
    env: { ...process.env, ...env } as NodeJS.ProcessEnv,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let passed: NodeJS.Signals | undefined;
  const passOn = (signal: NodeJS.Signals): void => {
    passed = signal;
    child.kill(signal);
  };
  for (const signal of signals) process.on(signal, passOn);
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
      const signal = passed ?? killed;
      // A program may take a signal as a reason to end in good order; half done it has failed all the same.
      resolve(
        signal === null ? { code: code ?? 1, output } : { code: 1, output: `it was ended (${signal})` },
      );
    });
  }).finally(() => {
    for (const signal of signals) process.off(signal, passOn);
  });
}
