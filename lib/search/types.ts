/** One answer as search needs it: everything a reader may look for, in plain text. */
export interface SearchEntry {
  readonly slug: string;
  /** Site path of its page, such as `/faq/driving-after/`. */
  readonly path: string;
  readonly question: string;
  /** Other ways people ask it. */
  readonly aliases: readonly string[];
  /** Slug of its topic. */
  readonly topic: string;
  readonly topicTitle: string;
  /** Plain text of the answer, without markup. */
  readonly text: string;
}

/** The words of `content/search/synonyms.yml`, as search uses them. */
export interface SearchWords {
  /** Groups of words or phrases that mean the same. */
  readonly same: readonly (readonly string[])[];
  /** By slug of an answer: words or phrases that point to it. */
  readonly cues: Readonly<Record<string, readonly string[]>>;
  /** Everyday words that say little about the subject here. */
  readonly ordinary: readonly string[];
  /** Words of other subjects. */
  readonly elsewhere: readonly string[];
  /** By one of our medicines: names of others that look like it. */
  readonly lookalikes: Readonly<Record<string, readonly string[]>>;
}

/** What can be asked for by key: a map, or a store that fetches what it does not hold yet. */
export type Lookup<Key, Value> = Pick<ReadonlyMap<Key, Value>, 'get'>;

/** One answer in the index file; lists are joined with `|`; `cues` are terms, as in vocabulary.ts. */
export type IndexedAnswer = readonly [
  path: string,
  question: string,
  topic: number,
  aliases: string,
  cues: string,
  lead: string,
  others: string,
];

/** The authors' words as the browser fetches them. */
export interface WordsFile {
  /** One group a string, joined with `|`. */
  readonly same: readonly string[];
  readonly ordinary: string;
  readonly elsewhere: string;
  /** More words of other subjects, for which none here could be taken: a Bloom filter, as in bloom.ts. */
  readonly unmistakable: string;
  readonly lookalikes: Readonly<Record<string, readonly string[]>>;
}

/** What is searched, as the browser fetches it: JSON, from which `openSearchIndex` builds the index. */
export interface AnswersFile {
  readonly topics: readonly string[];
  readonly answers: readonly IndexedAnswer[];
}

/** Both in one file. */
export interface SearchIndexFile extends AnswersFile, WordsFile {
  readonly version: 1;
  /** Where more cues are, for a query that this file does not surely answer. */
  readonly later?: string;
}

/** A run of text; `marked` when it holds a word the reader looked for. */
export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

/** One answer found. */
export interface Hit {
  readonly slug: string;
  readonly path: string;
  /** Title of its topic; for a section, of its article. */
  readonly topicTitle: string;
  readonly question: readonly Piece[];
  readonly snippet: readonly Piece[];
  /** The alias that is more like the query than the question is, if one is. */
  readonly alias?: readonly Piece[];
}

/** What a query finds: `best` answer it; `close` may, and are labelled so. */
export interface SearchFindings {
  readonly best: readonly Hit[];
  readonly close: readonly Hit[];
  /** True when the query is so plainly worded that more cues would not change what is found first. */
  readonly plain: boolean;
}
