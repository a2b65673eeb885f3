/** How long keys took, in milliseconds, and how long the first result did before them. */
export interface Timing {
  readonly first: number;
  readonly keys: readonly number[];
}

/** Longest that the keys of one engine are timed, in milliseconds: an engine slower than that is timed over fewer. */
const PATIENCE = 40_000;

/** Times each key; `search` runs once before, so that nothing is fetched while the time runs. */
export const timeKeys = async (
  search: (query: string) => Promise<unknown> | unknown,
  keys: readonly string[],
): Promise<number[]> => {
  const times: number[] = [];
  const start = performance.now();
  for (const key of keys) {
    await search(key);
    const before = performance.now();
    await search(key);
    times.push(performance.now() - before);
    if (performance.now() - start > PATIENCE) break;
  }
  return times;
};
