/** A fault that its message explains in full: what, where and how to mend it. */
export class PlainError extends Error {}

/** Runs a command; a failure becomes one clear line and exit code 1, never a stack trace. Set `DEBUG=1` to see where it came from. */
export function runCommand(command: () => Promise<void>): void {
  command().catch((error: unknown) => {
    const message = error instanceof Error ? error.message : String(error);
    console.error(process.env.DEBUG && error instanceof Error ? error.stack : message);
    process.exitCode = 1;
  });
}
