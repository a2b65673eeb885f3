import type { ArticleFrontMatter } from './article';
import type { ClaimFrontMatter } from './claim';
import type { FaqFrontMatter } from './faq';
import type { Outcome } from './figure';
import type { GlossaryFrontMatter } from './glossary';
import type { Helpline } from './helpline';
import type { PageFrontMatter } from './page';
import type { PictureFields } from './picture';
import type { SourceFields } from './source';
import type { TopicFields } from './topic';

/** HTML made from Markdown by `lib/markdown`; safe to insert as it is. */
export type Html = string;

/** A heading of a page, for its list of contents. */
export type PageHeading = { id: string; text: string };

/** A picture with the outcomes it draws, in order. */
export type Picture = Omit<PictureFields, 'caption' | 'outcomes'> & {
  name: string;
  captionHtml: Html;
  outcomes: Outcome[];
};

/** A stretch of a body: prose, or a picture that a component draws. */
export type BodyPart = { html: Html } | { picture: Picture };

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

/** What every rendered text carries. */
export type RenderedText = {
  /** What stands before the first heading. */
  introduction: BodyPart[];
  /** From the first heading on. */
  sections: BodyPart[];
  headings: PageHeading[];
  sources: CitedSource[];
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
