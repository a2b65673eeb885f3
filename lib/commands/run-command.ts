import { readFileSync } from 'node:fs';
import { checkNode } from './check-node';
import { explainError } from './explain-error';

/** Runs a command; a failure becomes one clear line and exit code 1, never a stack trace. Set `DEBUG=1` to see where it came from. */
export function runCommand(command: () => Promise<void>): void {
  checkThenRun(command).catch((error: unknown) => {
    console.error(process.env.DEBUG && error instanceof Error ? error.stack : explainError(error));
    process.exitCode = 1;
  });
}

async function checkThenRun(command: () => Promise<void>): Promise<void> {
  const manifest = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  const refusal = checkNode(process.version, manifest.engines.node);
  if (refusal !== undefined) throw new Error(refusal);
  await command();
}
