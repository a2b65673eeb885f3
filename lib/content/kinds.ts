import type { z } from 'zod';
import { articleSchema } from './schema/article';
import { claimSchema } from './schema/claim';
import { costingSchema } from './schema/costing';
import { faqSchema } from './schema/faq';
import { costSchema, outcomeSchema, routeSchema } from './schema/figure';
import { glossarySchema } from './schema/glossary';
import { pageSchema } from './schema/page';
import { pictureSchema } from './schema/picture';
import { sourceSchema } from './schema/source';
import { topicSchema } from './schema/topic';
import { worksheetSchema } from './schema/worksheet';

/** Every kind of file that is one record: its folder, its ending, its schema. The one list that the reader and Contentlayer share. */
export const kinds = {
  article: { folder: 'articles', extension: 'md', schema: articleSchema },
  faq: { folder: 'faq', extension: 'md', schema: faqSchema },
  glossary: { folder: 'glossary', extension: 'md', schema: glossarySchema },
  claim: { folder: 'claims', extension: 'md', schema: claimSchema },
  page: { folder: 'pages', extension: 'md', schema: pageSchema },
  topic: { folder: 'topics', extension: 'yml', schema: topicSchema },
  source: { folder: 'sources', extension: 'yml', schema: sourceSchema },
  outcome: { folder: 'outcomes', extension: 'yml', schema: outcomeSchema },
  cost: { folder: 'costs', extension: 'yml', schema: costSchema },
  route: { folder: 'routes', extension: 'yml', schema: routeSchema },
  picture: { folder: 'figures', extension: 'yml', schema: pictureSchema },
  costing: { folder: 'costings', extension: 'yml', schema: costingSchema },
  worksheet: { folder: 'worksheets', extension: 'yml', schema: worksheetSchema },
} as const satisfies Record<string, { folder: string; extension: 'md' | 'yml'; schema: z.ZodType }>;

/** The name of a kind of file. */
export type Kind = keyof typeof kinds;

/** What an author writes in a file of a kind. */
export type FieldsOf<K extends Kind> = z.infer<(typeof kinds)[K]['schema']>;

/** The names of all kinds. */
export const kindNames = Object.keys(kinds) as Kind[];
