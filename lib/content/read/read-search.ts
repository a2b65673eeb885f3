import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import type { Problem } from '../problem';
import { crisisSchema, dangerSchema, safetySchema, synonymsSchema } from '../schema/search';
import { parseYaml } from './parse-yaml';
import { readText } from './read-file';
import { validateFields } from './validate-fields';

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
    list: ListAnswers<z.infer<Schema>>,
  ): void => {
    const path = toPath(inside);
    const file = readFile(join(directory, inside), path, schema);
    problems.push(...file.problems);
    if (file.fields === undefined) return;
    named.push(...list(file.fields).map(({ slug, at }) => ({ slug, path, line: file.lineOf(at) })));
  };
  read('search/synonyms.yml', synonymsSchema, ({ cues }) =>
    Object.keys(cues).map((slug) => ({ slug, at: ['cues', slug] })),
  );
  read('search/safety.yml', safetySchema, ({ only }) =>
    only.flatMap(({ answers }, kind) =>
      answers.map((slug, place) => ({ slug, at: ['only', kind, 'answers', place] })),
    ),
  );
  read('search/crisis.yml', crisisSchema, () => []);
  read('search/emergency.yml', dangerSchema, () => []);
  return { named, problems };
}

type ListAnswers<Fields> = (fields: Fields) => { slug: string; at: PropertyKey[] }[];

function readFile<Schema extends z.ZodType>(absolutePath: string, path: string, schema: Schema) {
  const failed = (problems: Problem[]) => ({ fields: undefined, problems, lineOf: () => 1 });
  if (!existsSync(absolutePath)) return failed([{ path, message: 'missing: search needs this file' }]);
  const read = readText(absolutePath, path);
  if ('problem' in read) return failed([read.problem]);
  const yaml = parseYaml(read.text, 1);
  if (yaml.faults.length > 0) return failed(yaml.faults.map((fault) => ({ path, ...fault })));
  const { faults } = validateFields(schema, yaml);
  const fields = faults.length === 0 ? schema.parse(yaml.value) : undefined;
  return { fields, problems: faults.map((fault) => ({ path, ...fault })), lineOf: yaml.lineOf };
}
