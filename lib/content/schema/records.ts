import type { ArticleFrontMatter } from './article';
import type { ClaimFrontMatter } from './claim';
import type { FaqFrontMatter } from './faq';
import type { EvidenceGrade } from './figure';
import type { GlossaryFrontMatter } from './glossary';
import type { Helpline } from './helpline';
import type { PageFrontMatter } from './page';
import type { Picture } from './picture-records';
import type { SourceFields } from './source';
import type { TopicFields } from './topic';
import type { WorksheetFields } from './worksheet';

/** HTML made from Markdown by `lib/markdown`; safe to insert as it is. */
export type Html = string;

/** A heading of a page, for its list of contents. */
export type PageHeading = { id: string; text: string };

/** One line of a worksheet. */
export type WorksheetLine = { id: string; words: string; detailHtml?: Html; about?: string };

/** A group of lines of a worksheet. */
export type WorksheetGroup = { id: string; heading: string; moreHtml?: Html; lines: WorksheetLine[] };

/** A sheet that readers fill in. */
export type Worksheet = Pick<WorksheetFields, 'title' | 'use' | 'blanks'> & {
  name: string;
  helpHtml: Html;
  groups: WorksheetGroup[];
};

/** Two ends of a range, the same where only one number is known. */
export type Range = { low: number; high: number };

/** A figure that the cost worksheet adds up: its range, and as it is printed, with its citation. */
export type CostedFigure = Range & { html: Html };

/** A price with who charged it and when. */
export type CostedPrice = CostedFigure & {
  label: string;
  per: string;
  chargedBy: string;
  year?: number;
  grade: EvidenceGrade;
};

/** What one way of having ketamine costs. */
export type Costing = {
  slug: string;
  title: string;
  price: CostedPrice;
  otherPrices: CostedPrice[];
  firstCourse?: CostedFigure;
  upkeep?: CostedFigure;
  insuranceHtml: Html;
  unknownHtml: Html[];
};

/** A stretch of a body: prose, or a picture or sheet that a component draws. */
export type BodyPart =
  | { html: Html }
  | { picture: Picture }
  | { worksheet: Worksheet }
  | { costings: Costing[] };

/** A source as one page cites it. */
export type CitedSource = Source & {
  /** Its number on that page, from 1, in order of first citation. */
  number: number;
  /** The id of the first place that cites it. */
  place: string;
};

/** One thing that pages cite. */
export type Source = SourceFields & { id: string };

/** A page that cites or leads somewhere: enough to link to it. */
export type PageLink = { path: string; title: string };

/** A group of articles and answers. */
export type Topic = TopicFields & { slug: string };

/** A word that a page uses and the glossary explains. */
export type PageTerm = { path: string; term: string; pronunciation?: string; text: string };

/** What every rendered text carries. */
export type RenderedText = {
  /** What stands before the first heading. */
  introduction: BodyPart[];
  /** From the first heading on. */
  sections: BodyPart[];
  headings: PageHeading[];
  sources: CitedSource[];
  /** The glossary's words that the page uses, in the order it first uses them. */
  terms: PageTerm[];
};

/** An article, finished: nothing is left for a page to work out. */
export type Article = Omit<ArticleFrontMatter, 'topic' | 'aim' | 'keyMessages' | 'related'> &
  RenderedText & {
    slug: string;
    path: string;
    topic: Topic;
    aimHtml: Html;
    keyMessagesHtml: Html[];
    /** The first key message as plain text, for previews. */
    firstMessage: string;
    /** Minutes to read the body, at 200 words a minute. */
    minutes: number;
    related: PageLink[];
    answers: PageLink[];
  };

/** An answer of the FAQ, finished. */
export type Answer = Omit<FaqFrontMatter, 'topic' | 'article' | 'related'> &
  RenderedText & {
    slug: string;
    path: string;
    topic: Topic;
    /** The first sentences, which answer the question, as plain text. */
    description: string;
    /** The whole answer as plain text, for search. */
    text: string;
    article?: PageLink;
    related: PageLink[];
  };

/** An article with all its questions, for paper; its sources are numbered through both. */
export type Leaflet = {
  path: string;
  article: Article;
  answers: { slug: string; path: string; question: string; body: BodyPart[] }[];
  sources: CitedSource[];
  terms: PageTerm[];
};

/** A place that cites a source: its number on the page, and its own id if it is the first to cite it. */
export type Citation = { id: string; number: number; place?: string };

/** A helpline with the sources that confirm it, as its page cites them. */
export type CitedHelpline = Helpline & { citations: Citation[] };

/** A page that is neither article nor answer. Only the help page has helplines. */
export type Page = PageFrontMatter &
  RenderedText & { slug: string; path: string; helplines: CitedHelpline[] };

/** A word explained. */
export type Term = Omit<GlossaryFrontMatter, 'short'> & {
  slug: string;
  shortHtml: Html;
  body: BodyPart[];
};

/** A claim checked, finished. */
export type Claim = Omit<ClaimFrontMatter, 'short' | 'topic'> & {
  slug: string;
  topic: Topic;
  shortHtml: Html;
  /** What the evidence says. */
  body: BodyPart[];
};
