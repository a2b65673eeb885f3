/** Does some work for each of a list, at most `limit` at a time. The first failure ends it. */
export async function forEachAtOnce<Entry>(
  entries: readonly Entry[],
  limit: number,
  work: (entry: Entry) => Promise<void>,
): Promise<void> {
  // Workers share one iterator, so each takes the next entry when it is free.
  const shared = entries.values();
  const takeTurns = async (): Promise<void> => {
    for (const entry of shared) await work(entry);
  };
  await Promise.all(Array.from({ length: limit }, takeTurns));
}
