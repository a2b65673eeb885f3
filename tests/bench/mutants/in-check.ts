import { type Mutant, mutate } from './mutant';

type Changes = Parameters<typeof mutate> extends [string, string, ...infer Rest] ? Rest : never;

/** Faults in one file of `lib/content/checks`, which its own test must notice. */
export const inCheck = (name: string, ...changes: Changes): Mutant[] =>
  mutate(`lib/content/checks/${name}.ts`, `tests/unit/lib/content/checks/${name}.test.ts`, ...changes);
