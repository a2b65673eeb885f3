import type { SearchEntry } from '@/lib/search/types';
import { type OpenEngine, otherEngines } from './other-engines';
import { type Timing, timeKeys } from './time-keys';

/** The engine opened last. */
let engine: OpenEngine | undefined;

/** Runs in Chromium: builds an engine's index from the answers, finds `first`, then types every key. Returns its export too, to be weighed. */
const runEngine = async (
  name: string,
  first: string,
  keys: readonly string[],
): Promise<Timing & { index: string }> => {
  const entries = (await (await fetch('/entries.json')).json()) as SearchEntry[];
  const start = performance.now();
  engine = await otherEngines.find((other) => other.name === name)?.open(entries);
  await engine?.search(first);
  const taken = performance.now() - start;
  return {
    first: taken,
    keys: await timeKeys((query) => engine?.search(query), keys),
    index: JSON.stringify(engine?.index),
  };
};

const askEngine = async (queries: readonly string[]): Promise<(readonly string[])[]> => {
  const found: (readonly string[])[] = [];
  for (const query of queries) found.push(((await engine?.search(query)) ?? []).slice(0, 8));
  return found;
};

Object.assign(globalThis, { runEngine, askEngine });
