/** Makes a generator of numbers from 0 up to 1, the same for the same seed (a linear congruence; constants from "Numerical Recipes"). */
export function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Joins 1 to `most` pieces drawn at random. */
export function joinPieces(random: () => number, pieces: readonly string[], most: number): string {
  const count = 1 + Math.floor(random() * most);
  const draw = (): string => pieces[Math.floor(random() * pieces.length)] ?? '';
  return Array.from({ length: count }, draw).join('');
}
