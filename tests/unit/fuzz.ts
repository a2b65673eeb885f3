import fc from 'fast-check';

/**
 * How many random inputs each property is tried with: few in every run of the tests, so that they stay quick;
 * `FUZZ_RUNS=10000 npm run test:fuzz` tries many.
 */
export const fuzzRuns = Number(process.env.FUZZ_RUNS || 60);

/** How long one property may take, in milliseconds: an input that hangs fails instead of never ending. */
export const fuzzTimeout = 30_000 + fuzzRuns * 200;

/** Tries a property with the same inputs in every run, so that what fails once fails again. */
export function tryAll<Input>(inputs: fc.Arbitrary<Input>, property: (input: Input) => void): void {
  fc.assert(fc.property(inputs, property), { seed: 20_261_121, numRuns: fuzzRuns });
}

/** Pieces joined in any order, with random text between them. */
export function mix(pieces: readonly string[], most = 30): fc.Arbitrary<string> {
  const piece = fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...pieces) },
    { weight: 2, arbitrary: fc.string({ maxLength: 8 }) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
  );
  return fc.array(piece, { maxLength: most }).map((chosen) => chosen.join(''));
}

/** A text in which up to five stretches are cut out, doubled or written over. */
export function mangle(text: string, pieces: readonly string[]): fc.Arbitrary<string> {
  const edit = fc.record({
    at: fc.nat(text.length),
    cut: fc.oneof(fc.constant(0), fc.nat(40)),
    put: fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary', maxLength: 6 })),
  });
  return fc
    .array(edit, { minLength: 1, maxLength: 5 })
    .map((edits) => edits.reduce((so, { at, cut, put }) => so.slice(0, at) + put + so.slice(at + cut), text));
}
