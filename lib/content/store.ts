import * as generated from 'contentlayer/generated';
import { onceAProcess } from '../once-a-process';
import { type FieldsOf, type Kind, kindNames, kinds } from './kinds';
import { type Helpline, helplinesFileSchema } from './schema/helpline';

/** One compiled file: its front matter, judged again by the same schema, and its Markdown. */
export type StoredFile<K extends Kind> = { slug: string; fields: FieldsOf<K>; body: string };

/** Every compiled file, kind by kind and then by slug. */
export type Store = { [K in Kind]: ReadonlyMap<string, StoredFile<K>> };

type Compiled = { slug: string; record: { fields: unknown; body: string } };

/** Contentlayer names its lists after the document types: `allArticles`, `allFaqs`. */
const lists: Record<Kind, readonly Compiled[]> = {
  article: generated.allArticles,
  faq: generated.allFaqs,
  glossary: generated.allGlossaries,
  claim: generated.allClaims,
  page: generated.allPages,
  topic: generated.allTopics,
  source: generated.allSources,
  outcome: generated.allOutcomes,
  cost: generated.allCosts,
  route: generated.allRoutes,
  picture: generated.allPictures,
  costing: generated.allCostings,
  worksheet: generated.allWorksheets,
};

function toFiles<K extends Kind>(kind: K): [K, Map<string, StoredFile<K>>] {
  const files = lists[kind].map(({ slug, record }) => {
    const fields = kinds[kind].schema.parse(record.fields) as FieldsOf<K>;
    return [slug, { slug, fields, body: record.body }] as const;
  });
  return [kind, new Map(files)];
}

/** The compiled content, read once a process. */
export const store = onceAProcess(
  'files',
  () => Object.fromEntries(kindNames.map(toFiles)) as unknown as Store,
);

/** Every helpline, in the order of their file. */
export const helplines = onceAProcess(
  'helplines',
  (): Helpline[] => helplinesFileSchema.parse(generated.helplineList.record).helplines,
);
