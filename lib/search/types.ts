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

/** What the browser fetches: JSON, from which `openSearchIndex` builds the index. */
export interface SearchIndexFile {
  readonly version: 1;
  readonly topics: readonly string[];
  readonly answers: readonly IndexedAnswer[];
  /** One group a string, joined with `|`. */
  readonly same: readonly string[];
  readonly ordinary: string;
  readonly elsewhere: string;
  readonly lookalikes: Readonly<Record<string, readonly string[]>>;
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
  readonly question: readonly Piece[];
  readonly snippet: readonly Piece[];
  /** The alias that is more like the query than the question is, if one is. */
  readonly alias?: readonly Piece[];
}

/** What a query finds: `best` answer it; `close` may, and are labelled so. */
export interface SearchFindings {
  readonly best: readonly Hit[];
  readonly close: readonly Hit[];
}
