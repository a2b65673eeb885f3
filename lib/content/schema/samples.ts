import type { Picture } from './picture-records';
import type { BodyPart, CitedHelpline, CitedSource, Claim, Costing, Html, Term, Worksheet } from './records';

/** A block of Markdown as some page of the site holds it. */
export type BlockSample = { name: string; body: BodyPart[] };

/** One real record of each kind that the page of components draws; their sources are numbered together. */
export type Samples = {
  blocks: BlockSample[];
  /** One picture of each form that the content holds. */
  pictures: Picture[];
  /** One sheet of each use, cut to its first lines. */
  worksheets: Worksheet[];
  costings: Costing[];
  helpline: CitedHelpline;
  keyMessages: Html[];
  /** The topic that they are from. */
  topic: string;
  /** Nothing where the content holds none. */
  term?: Term;
  claim?: Claim;
  sources: CitedSource[];
};
