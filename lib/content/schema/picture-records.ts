import type { Cost, EvidenceGrade, Outcome, RouteMeasure } from './figure';
import type { PictureFields } from './picture';
import type { Citation, Html } from './records';

/** What a key of a picture becomes when it is finished: inline Markdown is HTML, a figure's name the figure. */
type Finished<Key, Value> = Key extends 'caption' | 'words' | 'sure'
  ? Html
  : Key extends 'unknown'
    ? Html[]
    : Key extends 'outcome'
      ? Outcome
      : Key extends 'outcomes' | 'benefits' | 'harms'
        ? Outcome[]
        : Key extends 'cost'
          ? Cost
          : Key extends 'route' | 'sessions' | 'aWeek'
            ? RouteMeasure
            : Value extends (infer Entry)[]
              ? FinishedFields<Entry>[]
              : Value;

type FinishedFields<Fields> = Fields extends object
  ? { [Key in keyof Fields]: Finished<Key, Fields[Key]> }
  : Fields;

/** What stands around the drawing of every picture. */
type PictureFrame = {
  name: string;
  /** The grades of the figures it draws, the surest first, each once. */
  grades: EvidenceGrade[];
  /** The sources of the figures it draws, as the page cites them. */
  citations: Citation[];
};

/** A picture, finished: its words are HTML and its figures stand in it. */
export type Picture = FinishedFields<PictureFields> & PictureFrame;

/** The pictures of one form. */
export type PictureOf<Form extends Picture['form']> = Extract<Picture, { form: Form }>;
