/** Runs works side by side. When one fails the others are told to end; once all have ended, its failure is thrown. */
export async function runTogether(
  ...works: readonly ((signal: AbortSignal) => Promise<void>)[]
): Promise<void> {
  const stop = new AbortController();
  await Promise.all(works.map((work) => work(stop.signal).catch((error: unknown) => stop.abort(error))));
  stop.signal.throwIfAborted();
}
