import { spawnSync } from 'node:child_process';

/** How long a test that starts a command may take on a busy machine, in milliseconds. */
export const startUp = 60_000;

/** What a command printed, and its exit code. */
export type FinishedCommand = { code: number | null; out: string; errors: string };

/** Runs one of the project's commands the way `npm run` does. Settings given as undefined are not set. */
export function runTsx(
  command: string,
  words: readonly string[],
  settings: Record<string, string | undefined>,
): FinishedCommand {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', `lib/commands/${command}.ts`, ...words],
    { encoding: 'utf8', env: { ...process.env, ...settings } },
  );
  return { code: status, out: stdout, errors: stderr };
}
