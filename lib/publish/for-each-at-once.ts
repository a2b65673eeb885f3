/** Does some work for each of a list, at most `limit` at a time. After the first failure nothing more is begun; it is thrown once all has ended. */
export async function forEachAtOnce<Entry>(
  entries: readonly Entry[],
  limit: number,
  work: (entry: Entry) => Promise<void>,
): Promise<void> {
  // Workers share one iterator, so each takes the next entry when it is free.
  const shared = entries.values();
  const failures: unknown[] = [];
  const takeTurns = async (): Promise<void> => {
    for (const entry of shared) {
      if (failures.length > 0) return;
      await work(entry).catch((error: unknown) => failures.push(error));
    }
  };
  await Promise.all(Array.from({ length: limit }, takeTurns));
  if (failures.length > 0) throw failures[0];
}
