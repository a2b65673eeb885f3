import { type EngineSearch, otherEngines, type Row } from './other-engines';
import { type Timing, timeKeys } from './time-keys';

/** The engine opened last. */
let search: EngineSearch = () => [];

const find = (name: string) => otherEngines.find((engine) => engine.name === name);
const fetchJson = async (path: string) => (await fetch(path)).json();

/** The index file of an engine over the answers that are served, as text. */
const buildIndex = async (name: string): Promise<string> =>
  JSON.stringify(await find(name)?.build((await fetchJson('/answers.json')) as readonly Row[]));

/** Fetches an engine and its index as a page would, finds `first`, then types keys. */
const runEngine = async (
  name: string,
  path: string,
  first: string,
  warm: readonly string[],
  keys: readonly string[],
): Promise<Timing> => {
  const start = performance.now();
  search = (await find(name)?.open((await fetchJson(path)) as never)) ?? search;
  await search(first);
  const taken = performance.now() - start;
  return { first: taken, keys: await timeKeys((query) => search(query), warm, keys) };
};

/** What the engine opened last finds for each query, as many as ours shows. */
const askEngine = async (queries: readonly string[]): Promise<(readonly string[])[]> => {
  const found: (readonly string[])[] = [];
  for (const query of queries) found.push((await search(query)).slice(0, 8));
  return found;
};

Object.assign(globalThis, { buildIndex, runEngine, askEngine, isBenchReady: true });
