/** Does some work for each of a list, at most `limit` at a time. After the first failure nothing more is begun; it is thrown once all has ended. */
export async function forEachAtOnce<Entry>(
  entries: Iterable<Entry>,
  limit: number,
  work: (entry: Entry) => Promise<void>,
): Promise<void> {
  // Workers share one iterator, so each takes the next entry when it is free.
  const shared = entries[Symbol.iterator]();
  let goesOn = true;
  const takeTurns = async (): Promise<void> => {
    try {
      for (let next = shared.next(); goesOn && !next.done; next = shared.next()) await work(next.value);
    } finally {
      goesOn = false;
    }
  };
  const ended = await Promise.allSettled(Array.from({ length: limit }, takeTurns));
  const failed = ended.find((one) => one.status === 'rejected');
  if (failed !== undefined) throw failed.reason;
}
