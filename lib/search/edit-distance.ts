/**
 * How many letters must be added, dropped, changed or swapped with their neighbour to turn `from` into
 * `to`; `limit + 1` when it is more than `limit` (optimal string alignment).
 */
export const editDistance = (from: string, to: string, limit: number): number => {
  if (Math.abs(from.length - to.length) > limit) return limit + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row++) {
    const current = [row];
    for (let column = 1; column <= to.length; column++) {
      const same = from[row - 1] === to[column - 1];
      const swapped = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      const change = at(last, column - 1) + (same ? 0 : 1);
      const addOrDrop = Math.min(at(last, column), at(current, column - 1)) + 1;
      const swap = swapped ? at(beforeLast, column - 2) + 1 : Infinity;
      current.push(Math.min(change, addOrDrop, swap));
    }
    if (Math.min(...current) > limit) return limit + 1;
    beforeLast = last;
    last = current;
  }
  return Math.min(at(last, to.length), limit + 1);
};

const at = (row: readonly number[], column: number): number => row[column] ?? Infinity;
