import type { z } from 'zod';
import { kindNames, kinds } from '../kinds';
import { helplinesFileSchema } from '../schema/helpline';
import { crisisSchema, dangerSchema, safetySchema, synonymsSchema } from '../schema/search';
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
    place: '`content/search/crisis.yml`',
    sentence:
      'Searches that show the crisis card before any result. It says at its top how patterns are written.',
    schema: crisisSchema,
  },
  {
    place: '`content/search/emergency.yml`',
    sentence: 'Searches that show the emergency card before any result, written the same way.',
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
