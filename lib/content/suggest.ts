import { distance } from 'fastest-levenshtein';

/** A word is near enough to suggest when at most about a third of its letters differ: two of five, as in "titel". */
const nearestShare = 3;

/** The known name nearest to a mistyped one, whatever its case, or undefined when none is near. */
export function findNearest(name: string, known: Iterable<string>): string | undefined {
  let nearest: string | undefined;
  let least = Math.max(1, Math.round(name.length / nearestShare)) + 1;
  for (const candidate of known) {
    const steps = distance(name.toLowerCase(), candidate.toLowerCase());
    if (steps < least) {
      least = steps;
      nearest = candidate;
    }
  }
  return nearest;
}

/** The end of a message: `. Did you mean "fda-2019"?` when a known name is near, else nothing. */
export function suggest(name: string, known: Iterable<string>): string {
  const nearest = findNearest(name, known);
  return nearest === undefined ? '' : `. Did you mean "${nearest}"?`;
}

/** Says that a name is unknown, with a suggestion when one is near: `no source "fda-2091". Did you mean "fda-2019"?` */
export function describeUnknown(what: string, name: string, known: Iterable<string>): string {
  return `no ${what} "${name}"${suggest(name, known)}`;
}
