/** Fetches one shard by its file name. */
export type LoadShard = (name: string) => Promise<unknown>;

/** Shards that are fetched once they have been asked for. */
export interface ShardStore {
  /** A shard, read once; undefined when it is not here yet, which is noted. */
  readonly find: <Shard, Read>(name: string, read: (shard: Shard) => Read) => Read | undefined;
  /** Forgets what was asked for. */
  readonly begin: () => void;
  /** True when something asked for is not here. */
  readonly wants: () => boolean;
  /** Fetches what was asked for and not here; false when nothing was missing. Throws when a shard does not arrive. */
  readonly fill: () => Promise<boolean>;
}

/** An empty store. What is named `first` is fetched before all else: only then is it known what else is wanted. */
export const openStore = (load: LoadShard, first: (name: string) => boolean): ShardStore => {
  const fetched = new Map<string, unknown>();
  const opened = new Map<string, unknown>();
  const missing = new Set<string>();
  return {
    find: <Shard, Read>(name: string, read: (shard: Shard) => Read) => {
      if (!opened.has(name)) {
        if (!fetched.has(name)) {
          missing.add(name);
          return undefined;
        }
        // The build wrote each shard with the very type that its reader takes.
        opened.set(name, read(fetched.get(name) as Shard));
      }
      return opened.get(name) as Read;
    },
    begin: () => missing.clear(),
    wants: () => missing.size > 0,
    fill: async () => {
      const urgent = [...missing].filter(first);
      const wanted = urgent.length > 0 ? urgent : [...missing];
      missing.clear();
      await Promise.all(wanted.map(async (name) => fetched.set(name, await load(name))));
      return wanted.length > 0;
    },
  };
};
