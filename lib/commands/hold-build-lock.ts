import { holdLock } from './hold-lock';

/** Runs a task that may not run beside a build, nor beside itself. Throws one plain line while a build is running. */
export function holdBuildLock<Result>(task: () => Promise<Result>): Promise<Result> {
  return holdLock('.cache/build.lock', 'build', task);
}
