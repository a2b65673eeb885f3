import { type Mutant, mutate } from './mutant';

/** Faults that would let unsafe words reach a page. */
export const markdownMutants: readonly Mutant[] = [
  ...mutate(
    'lib/markdown/drop-unsafe-links.ts',
    'tests/unit/lib/markdown/drop-unsafe-links.test.ts',
    ['\\/(?![/\\\\])|#', '\\/|#'],
    ["'img'", "'video'"],
  ),
];
