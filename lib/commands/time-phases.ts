/** Runs the phases of some work one after another, and says how long each took. */
export type PhaseClock = {
  run: <Result>(name: string, work: () => Result | Promise<Result>) => Promise<Result>;
  /** Every phase in its order: `content 2.1 s, pages 30.4 s`. */
  summarize: () => string;
};

/** Starts a clock; `now` gives milliseconds. */
export function startPhaseClock(now: () => number = () => performance.now()): PhaseClock {
  const spent: string[] = [];
  return {
    run: async (name, work) => {
      const begun = now();
      const result = await work();
      spent.push(`${name} ${((now() - begun) / 1000).toFixed(1)} s`);
      return result;
    },
    summarize: () => spent.join(', '),
  };
}
