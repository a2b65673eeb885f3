import type { SearchEntry } from '@/lib/search/types';

/** Finds slugs, best first. */
export type EngineSearch = (query: string) => Promise<readonly string[]> | readonly string[];

/** Another search engine over the same answers: question, aliases and text, as its documents advise. */
export interface OtherEngine {
  readonly name: string;
  /** The file that a browser fetches beside the engine; engines of the same name share it. */
  readonly index: string;
  /** What stands in that file: its own export, or the answers themselves where it has none. */
  readonly build: (rows: readonly Row[]) => Promise<unknown>;
  /** Opens it as that file holds it, parsed from JSON. */
  readonly open: (index: never) => Promise<EngineSearch>;
}

/** One answer as other engines get it. */
export interface Row {
  readonly id: string;
  readonly question: string;
  readonly aliases: string;
  readonly text: string;
}

/** Answers as other engines get them. */
export const toRows = (entries: readonly SearchEntry[]): Row[] =>
  entries.map(({ slug, question, aliases, text }) => ({
    id: slug,
    question,
    aliases: aliases.join('. '),
    text,
  }));

const fields = ['question', 'aliases', 'text'];

const buildMiniSearch = async (rows: readonly Row[]): Promise<unknown> => {
  const { default: MiniSearch } = await import('minisearch');
  const engine = new MiniSearch({ fields });
  engine.addAll(rows);
  return engine.toJSON();
};

const openMiniSearch = async (index: unknown, searchOptions: object): Promise<EngineSearch> => {
  const { default: MiniSearch } = await import('minisearch');
  const engine = MiniSearch.loadJS(index, { fields, searchOptions });
  return (query) => engine.search(query).map(({ id }: Row) => id);
};

/** All but Pagefind, which makes files of its own and is measured by measure-pagefind.ts. */
export const otherEngines: readonly OtherEngine[] = [
  {
    name: 'MiniSearch 7.2.0 bare',
    index: 'minisearch',
    build: buildMiniSearch,
    open: (index) => openMiniSearch(index, {}),
  },
  {
    name: 'MiniSearch 7.2.0, prefix, fuzzy, boosts',
    index: 'minisearch',
    build: buildMiniSearch,
    open: (index) => openMiniSearch(index, { prefix: true, fuzzy: 0.2, boost: { question: 3, aliases: 2 } }),
  },
  {
    name: 'Orama 3.1.18',
    index: 'orama',
    build: async (rows) => {
      const { create, insertMultiple, save } = await import('@orama/orama');
      const database = create({ schema: { question: 'string', aliases: 'string', text: 'string' } });
      await insertMultiple(database, rows);
      return save(database);
    },
    open: async (index) => {
      const { create, load, search } = await import('@orama/orama');
      const database = create({ schema: { question: 'string', aliases: 'string', text: 'string' } });
      load(database, index);
      return async (term) => {
        const how = { term, limit: 8, tolerance: 1, boost: { question: 3, aliases: 2 } };
        const { hits } = await search(database, how);
        return hits.map(({ document }: { document: Row }) => document.id);
      };
    },
  },
  {
    name: 'FlexSearch 0.8.212',
    index: 'answers',
    build: async (rows) => rows,
    open: async (rows: readonly Row[]) => {
      const { default: FlexSearch } = await import('flexsearch');
      const engine = new FlexSearch.Document({
        tokenize: 'forward',
        encoder: FlexSearch.Charset.LatinBalance,
        document: { id: 'id', index: fields },
      });
      for (const row of rows) engine.add(row);
      return (query) =>
        engine.search(query, { limit: 8, suggest: true, merge: true }).map(({ id }: Row) => id);
    },
  },
  {
    name: 'lunr 2.3.9',
    index: 'lunr',
    build: async (rows) => {
      const { default: lunr } = await import('lunr');
      return lunr(function (this: {
        ref: (id: string) => void;
        field: (name: string, how?: object) => void;
        add: (row: Row) => void;
      }) {
        this.ref('id');
        this.field('question', { boost: 3 });
        this.field('aliases', { boost: 2 });
        this.field('text');
        for (const row of rows) this.add(row);
      }).toJSON();
    },
    open: async (index) => {
      const { default: lunr } = await import('lunr');
      const engine = lunr.Index.load(index);
      // Its query language would trip over signs that people type.
      return (query) =>
        engine.search(query.replace(/[^\p{L}\p{N}\s]/gu, ' ')).map(({ ref }: { ref: string }) => ref);
    },
  },
  {
    name: 'Fuse.js 7.5.0',
    index: 'answers',
    build: async (rows) => rows,
    open: async (rows: readonly Row[]) => {
      const { default: Fuse } = await import('fuse.js');
      const keys = [
        { name: 'question', weight: 3 },
        { name: 'aliases', weight: 2 },
        { name: 'text', weight: 1 },
      ];
      const engine = new Fuse(rows, { keys, ignoreLocation: true, threshold: 0.4 });
      return (query) => engine.search(query, { limit: 8 }).map(({ item }: { item: Row }) => item.id);
    },
  },
];
