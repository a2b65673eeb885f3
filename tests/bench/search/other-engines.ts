import type { SearchEntry } from '@/lib/search/types';

/** Another search engine over the same answers: question, aliases and text, as its documents advise. */
export interface OtherEngine {
  readonly name: string;
  /** Its own code in a browser: the module that is bundled and weighed. */
  readonly module: string;
  readonly open: (entries: readonly SearchEntry[]) => Promise<OpenEngine>;
}

/** An engine with its index. */
export interface OpenEngine {
  /** Slugs, best first. */
  readonly search: (query: string) => Promise<readonly string[]> | readonly string[];
  /** What a browser must fetch beside the engine: its own export, or the answers themselves where it has none. */
  readonly index: unknown;
}

interface Row {
  readonly id: string;
  readonly question: string;
  readonly aliases: string;
  readonly text: string;
}

const toRows = (entries: readonly SearchEntry[]): Row[] =>
  entries.map(({ slug, question, aliases, text }) => ({
    id: slug,
    question,
    aliases: aliases.join('. '),
    text,
  }));

const fields = ['question', 'aliases', 'text'];

/** All whose index is built from the answers themselves; Pagefind, which makes files, is measured by pagefind.ts. */
export const otherEngines: readonly OtherEngine[] = [
  {
    name: 'MiniSearch 7.2.0 bare',
    module: 'minisearch',
    open: async (entries) => {
      const { default: MiniSearch } = await import('minisearch');
      const engine = new MiniSearch({ fields });
      engine.addAll(toRows(entries));
      return { search: (query) => engine.search(query).map(({ id }: Row) => id), index: engine.toJSON() };
    },
  },
  {
    name: 'MiniSearch 7.2.0, prefix, fuzzy, boosts',
    module: 'minisearch',
    open: async (entries) => {
      const { default: MiniSearch } = await import('minisearch');
      const searchOptions = { prefix: true, fuzzy: 0.2, boost: { question: 3, aliases: 2 } };
      const engine = new MiniSearch({ fields, searchOptions });
      engine.addAll(toRows(entries));
      return { search: (query) => engine.search(query).map(({ id }: Row) => id), index: engine.toJSON() };
    },
  },
  {
    name: 'Orama 3.1.18',
    module: '@orama/orama',
    open: async (entries) => {
      const { create, insertMultiple, search, save } = await import('@orama/orama');
      const schema = { question: 'string', aliases: 'string', text: 'string' };
      const db = create({ schema });
      await insertMultiple(db, toRows(entries));
      return {
        search: async (term) => {
          const { hits } = await search(db, {
            term,
            limit: 8,
            tolerance: 1,
            boost: { question: 3, aliases: 2 },
          });
          return hits.map(({ document }: { document: Row }) => document.id);
        },
        index: save(db),
      };
    },
  },
  {
    name: 'FlexSearch 0.8.212',
    module: 'flexsearch',
    open: async (entries) => {
      const { default: FlexSearch } = await import('flexsearch');
      const engine = new FlexSearch.Document({
        tokenize: 'forward',
        encoder: FlexSearch.Charset.LatinBalance,
        document: { id: 'id', index: fields },
      });
      const rows = toRows(entries);
      for (const row of rows) engine.add(row);
      return {
        search: (query) =>
          engine.search(query, { limit: 8, suggest: true, merge: true }).map(({ id }: Row) => id),
        index: rows,
      };
    },
  },
  {
    name: 'lunr 2.3.9',
    module: 'lunr',
    open: async (entries) => {
      const { default: lunr } = await import('lunr');
      const engine = lunr(function (this: {
        ref: (id: string) => void;
        field: (name: string, how?: object) => void;
        add: (row: Row) => void;
      }) {
        this.ref('id');
        this.field('question', { boost: 3 });
        this.field('aliases', { boost: 2 });
        this.field('text');
        for (const row of toRows(entries)) this.add(row);
      });
      return {
        // Its query language would trip over signs that people type.
        search: (query) =>
          engine.search(query.replace(/[^\p{L}\p{N}\s]/gu, ' ')).map(({ ref }: { ref: string }) => ref),
        index: engine.toJSON(),
      };
    },
  },
  {
    name: 'Fuse.js 7.5.0',
    module: 'fuse.js',
    open: async (entries) => {
      const { default: Fuse } = await import('fuse.js');
      const rows = toRows(entries);
      const keys = [
        { name: 'question', weight: 3 },
        { name: 'aliases', weight: 2 },
        { name: 'text', weight: 1 },
      ];
      const engine = new Fuse(rows, { keys, ignoreLocation: true, threshold: 0.4 });
      return {
        search: (query) => engine.search(query, { limit: 8 }).map(({ item }: { item: Row }) => item.id),
        index: rows,
      };
    },
  },
];
