/** How long keys took, in milliseconds, and how long the first result did before them. */
export interface Timing {
  readonly first: number;
  readonly keys: readonly number[];
}

/** What an engine does with a key. */
type Search = (query: string) => Promise<unknown> | unknown;

/** Longest that the keys of one engine are timed, in milliseconds: an engine slower than that is timed over fewer. */
const PATIENCE = 8000;

/** Types other keys first, so that code is compiled, then times each key. */
export const timeKeys = async (
  search: Search,
  warm: readonly string[],
  keys: readonly string[],
): Promise<number[]> => {
  const warmed = performance.now();
  for (const key of warm) {
    await search(key);
    if (performance.now() - warmed > PATIENCE / 4) break;
  }
  const times: number[] = [];
  const start = performance.now();
  for (const key of keys) {
    const before = performance.now();
    await search(key);
    times.push(performance.now() - before);
    if (performance.now() - start > PATIENCE) break;
    // A reader's next key comes in a task of its own; what was put off until then is done, and not timed.
    await new Promise((done) => setTimeout(done));
  }
  return times;
};
