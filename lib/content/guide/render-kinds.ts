import type { z } from 'zod';
import { kindNames, kinds } from '../kinds';
import { helplinesFileSchema } from '../schema/helpline';
import { dangerSchema, safetySchema, synonymsSchema } from '../schema/search';
import { kindSentences } from './kind-sentences';
import { renderKeyTable } from './render-keys';

/** Files that stand alone, and that a schema judges. */
const alone: { place: string; sentence: string; schema: z.ZodType }[] = [
  {
    place: '`content/helplines.yml`',
    sentence: 'Every service that helps at once, in one file.',
    schema: helplinesFileSchema,
  },
  {
    place: '`content/search/synonyms.yml`',
    sentence: 'The words people type.',
    schema: synonymsSchema,
  },
  {
    place: '`content/search/crisis.yml` and `content/search/emergency.yml`',
    sentence:
      'Searches that show a care card before any result. `crisis.yml` says at its top how patterns are written.',
    schema: dangerSchema,
  },
  {
    place: '`content/search/safety.yml`',
    sentence: 'Searches that get safety answers only.',
    schema: safetySchema,
  },
];

/** Every kind of file with its place and its keys, as its schema says them. */
export function renderKinds(): string {
  const records = kindNames.map((kind) => {
    const { folder, extension, schema } = kinds[kind];
    return renderFile(`${kind}: \`content/${folder}/<slug>.${extension}\``, kindSentences[kind], schema);
  });
  return [
    ...records,
    ...alone.map(({ place, sentence, schema }) => renderFile(place, sentence, schema)),
  ].join('\n\n');
}

function renderFile(heading: string, sentence: string, schema: z.ZodType): string {
  return [`### ${heading}`, sentence, renderKeyTable(schema)].join('\n\n');
}
