import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { z } from 'zod';
import { crisisSchema, dangerSchema, safetySchema, synonymsSchema } from '../content/schema/search';
import type { SearchRules } from './rules';
import type { SearchWords } from './types';

/** Reads the rules of `search/crisis.yml`, `emergency.yml` and `safety.yml`; throws zod's error when one is malformed. */
export const loadSearchRules = (contentDirectory: string): SearchRules => ({
  crisis: load(contentDirectory, 'crisis', crisisSchema),
  emergency: load(contentDirectory, 'emergency', dangerSchema),
  safety: load(contentDirectory, 'safety', safetySchema),
});

/** Reads the words of `search/synonyms.yml`; throws zod's error when it is malformed. */
export const loadSearchWords = (contentDirectory: string): SearchWords => {
  const { ordinary, elsewhere, ...words } = load(contentDirectory, 'synonyms', synonymsSchema);
  return { ...words, ordinary: toList(ordinary), elsewhere: toList(elsewhere) };
};

const load = <Shape extends z.ZodType>(directory: string, name: string, schema: Shape): z.infer<Shape> =>
  schema.parse(parse(readFileSync(join(directory, 'search', `${name}.yml`), 'utf8')));

const toList = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '');
