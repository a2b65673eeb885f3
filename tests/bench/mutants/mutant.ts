/** One small fault put into a rule, and the test that must fail because of it. */
export type Mutant = { file: string; from: string; to: string; killedBy: string };

/** What stands once in a file, and what takes its place. */
type Change = readonly [from: string, to: string];

/** The faults of one file, all to be noticed by one test. */
export function mutate(file: string, killedBy: string, ...changes: readonly Change[]): Mutant[] {
  return changes.map(([from, to]) => ({ file, killedBy, from, to }));
}
