import type { Root } from 'mdast';
import type { FieldsOf, Kind } from './kinds';
import type { KeyPath } from './read/parse-yaml';
import type { NamedAnswer } from './read/read-search';
import type { Helpline } from './schema/helpline';

/** The Markdown of a file, parsed once, with the line of the file on which it begins. */
export type FileBody = { text: string; firstLine: number; tree: Root };

/** One file with the lines of its keys. A key that its schema refuses is left out, so that the rest is judged in the same run. */
export type ContentFile<K extends Kind = Kind> = {
  kind: K;
  slug: string;
  /** The path as the author would open it. */
  path: string;
  fields: Partial<FieldsOf<K>>;
  lineOf: (path: KeyPath) => number;
  /** Present in Markdown files. */
  body?: FileBody;
};

/** One line of `permalinks.txt`: an address once published, and where it leads if it has moved. */
export type Permalink = { address: string; target?: string; line: number };

/** How many different addresses `permalinks.txt` held when a build last added some, and the line that says so. */
export type PermalinkCount = { addresses: number; line: number };

/** Everything the reader found, for the checks. */
export type Library = {
  files: { [K in Kind]: ContentFile<K>[] };
  /** Every file name seen per kind, readable or not, so that a broken file is not also reported as missing. */
  slugs: Record<Kind, ReadonlySet<string>>;
  helplines: Helpline[];
  helplinesLineOf: (path: KeyPath) => number;
  permalinks: Permalink[];
  /** Absent until a build has added addresses. */
  permalinkCount?: PermalinkCount;
  /** The answers that the files of search name. */
  searchAnswers: NamedAnswer[];
  /** Turns a path inside the content folder into one the author can open. */
  toPath: (inside: string) => string;
};

/** All Markdown and YAML files of a library, kind by kind. */
export function listFiles(library: Library): ContentFile[] {
  return Object.values(library.files).flat() as ContentFile[];
}
