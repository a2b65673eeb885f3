import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../problem';
import { type Helpline, helplinesFileSchema } from '../schema/helpline';
import type { KeyPath } from './parse-yaml';
import { readFields } from './read-fields';
import { readText } from './read-file';

/** The helplines as their file holds them, with the lines of their keys and every fault found. */
export type ReadHelplines = { helplines: Helpline[]; lineOf: (path: KeyPath) => number; problems: Problem[] };

/** Reads and judges `helplines.yml` of a content folder. `path` is how messages name it. */
export function readHelplines(directory: string, path: string): ReadHelplines {
  const failed = (problems: Problem[]): ReadHelplines => ({ helplines: [], lineOf: () => 1, problems });
  const absolutePath = join(directory, 'helplines.yml');
  if (!existsSync(absolutePath)) {
    return failed([{ path, message: 'missing: every page leads to the helplines in this file' }]);
  }
  const read = readText(absolutePath, path);
  if ('problem' in read) return failed([read.problem]);
  const { fields, lineOf, faults } = readFields(helplinesFileSchema, read.text, 1);
  const problems = faults.map((fault) => ({ path, ...fault }));
  return { helplines: fields.helplines ?? [], lineOf, problems };
}
