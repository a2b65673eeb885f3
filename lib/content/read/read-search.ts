import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import type { Problem } from '../problem';
import { crisisSchema, dangerSchema, safetySchema, synonymsSchema } from '../schema/search';
import { readFields } from './read-fields';
import { readText } from './read-file';

/** An answer that a file of search names, and where. */
export type NamedAnswer = { slug: string; path: string; line: number };

/** What the files of search name, and every fault found in them. */
export type ReadSearch = { named: NamedAnswer[]; problems: Problem[] };

/** Reads and judges the files of `search/`. `toPath` gives the name that messages use. */
export function readSearch(directory: string, toPath: (inside: string) => string): ReadSearch {
  const named: NamedAnswer[] = [];
  const problems: Problem[] = [];
  const read = <Schema extends z.ZodType>(
    inside: string,
    schema: Schema,
    list: (fields: Partial<z.infer<Schema>>) => { slug: string; at: PropertyKey[] }[],
  ): void => {
    const path = toPath(inside);
    const file = readFile(join(directory, inside), path, schema);
    problems.push(...file.problems);
    named.push(...list(file.fields).map(({ slug, at }) => ({ slug, path, line: file.lineOf(at) })));
  };
  read('search/synonyms.yml', synonymsSchema, ({ cues = {} }) =>
    Object.keys(cues).map((slug) => ({ slug, at: ['cues', slug] })),
  );
  read('search/safety.yml', safetySchema, ({ only = [] }) =>
    only.flatMap(({ answers }, kind) =>
      answers.map((slug, place) => ({ slug, at: ['only', kind, 'answers', place] })),
    ),
  );
  read('search/crisis.yml', crisisSchema, () => []);
  read('search/emergency.yml', dangerSchema, () => []);
  return { named, problems };
}

function readFile<Schema extends z.ZodType>(absolutePath: string, path: string, schema: Schema) {
  const failed = (problem: Problem) => ({ fields: {}, problems: [problem], lineOf: () => 1 });
  if (!existsSync(absolutePath)) return failed({ path, message: 'missing: search needs this file' });
  const read = readText(absolutePath, path);
  if ('problem' in read) return failed(read.problem);
  const { fields, lineOf, faults } = readFields(schema, read.text, 1);
  return { fields, problems: faults.map((fault) => ({ path, ...fault })), lineOf };
}
