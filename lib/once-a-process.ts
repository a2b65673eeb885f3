/** The setting by which a build tells its programs which compiled content is theirs. */
export const compiledSetting = 'COMPILED_CONTENT';

/**
 * Gives the same result of some work to all modules of a build's process, by a name. Next gives each kind of page modules of its own, and
 * its workers draw them all: without this each kind would read and prepare the whole content again. Elsewhere, where content may change
 * between two questions, the work is done for whoever asks. Nobody may change a result; a failure is not kept.
 */
export function onceAProcess<Result>(name: string, work: () => Result): Result {
  const folder = process.env[compiledSetting];
  if (!folder) return work();
  const shelf = globalThis as { [key: symbol]: { result: unknown } | undefined };
  const key = Symbol.for(`${name} of ${folder}`);
  shelf[key] ??= { result: work() };
  return shelf[key].result as Result;
}
