/** How much a thing can matter, heaviest first; what does not matter now has no weight. */
export const weights = [
  { value: '2', words: 'A lot' },
  { value: '1', words: 'Some' },
] as const;

/** A thing that a reader weighed: the id of its field, and its weight as it stands in the field. */
export type Weighed = { id: string; weight: string };

/** The things that matter, the heaviest first; equal ones keep their order. */
export function listByWeight<Thing extends Weighed>(things: readonly Thing[]): Thing[] {
  return things.filter(({ weight }) => weight !== '').toSorted((a, b) => Number(b.weight) - Number(a.weight));
}
