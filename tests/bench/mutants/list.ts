import { checkMutants } from './checks';
import { markCheckMutants } from './checks-of-marks';
import { commandMutants } from './commands';
import { flagMutants } from './flags';
import { markdownMutants } from './markdown';
import type { Mutant } from './mutant';
import { publishMutants } from './publish';
import { ruleMutants } from './search-rules';
import { wordMutants } from './search-words';

/** Faults that a tired author of this code could make, by room; `from` stands once in its file. */
export const mutants: readonly Mutant[] = [
  ...checkMutants,
  ...markCheckMutants,
  ...commandMutants,
  ...flagMutants,
  ...markdownMutants,
  ...ruleMutants,
  ...wordMutants,
  ...publishMutants,
];
