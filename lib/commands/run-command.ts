import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { checkArguments, toCommandName } from './check-arguments';
import { checkNode } from './check-node';
import { EndedError } from './ended-error';
import { explainError } from './explain-error';

/** The words that a command knows after its name, or `any` where it judges them itself. */
type Accepted = readonly string[] | 'any';

/** Runs a command; a failure becomes one clear line and exit code 1, never a stack trace; who ended it gets the code that says so. Set `DEBUG=1` to see where it came from. */
export function runCommand(command: () => Promise<void>, accepted: Accepted = []): void {
  checkThenRun(command, accepted).catch((error: unknown) => {
    console.error(process.env.DEBUG && error instanceof Error ? error.stack : explainError(error));
    if (error instanceof EndedError) process.exit(error.exitCode);
    process.exitCode = 1;
  });
}

async function checkThenRun(command: () => Promise<void>, accepted: Accepted): Promise<void> {
  const manifest = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  const refusal =
    checkNode(process.version, manifest.engines.node) ?? refuseWords(accepted, manifest.scripts);
  if (refusal !== undefined) throw new Error(refusal);
  await command();
}

function refuseWords(accepted: Accepted, scripts: Record<string, string>): string | undefined {
  const [, file = '', ...words] = process.argv;
  return accepted === 'any'
    ? undefined
    : checkArguments(words, accepted, toCommandName(basename(file), scripts));
}
