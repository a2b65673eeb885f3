import { ContentsList } from '@/components/article/contents-list';
import { ReviewBlock } from '@/components/article/review-block';
import { TermNotes } from '@/components/glossary/term-notes';
import type { BrowsableTopic } from '@/components/search/no-results';
import type { SearchHelplines } from '@/components/search/search-cards';
import { ShareBar } from '@/components/share/share-bar';
import { Breadcrumb } from '@/components/site/breadcrumb';
import { SourceList } from '@/components/source/source-list';
import type { Answer, Article } from '@/lib/content/schema/records';
import type { Samples } from '@/lib/content/schema/samples';
import { CardGroup, PictureGroup, SheetGroup, TextGroup } from './content-groups';
import { ListGroup } from './list-group';
import { BasicsGroup, ColorGroup } from './look-groups';
import type { MeasuredColors } from './measured-colors';
import { SearchStates } from './search-states';
import { SpecimenGroup } from './specimen';

/** Every part of the site in its states, drawn by the components that draw it elsewhere. */
export function DesignPage({ page, samples, colors, ...search }: DesignPageProps) {
  const { answers, articles } = search;
  return (
    <>
      <Breadcrumb trail={[]} />
      <h1 className="mt-2">{page.title}</h1>
      <p className="lead mt-3 max-w-prose">
        Every part this site is built from, each in its states. It is for those who build and check the site.
        Words and figures come from its pages. Nothing here is made up for show.
      </p>
      <div className="text-page mt-4 max-w-prose">
        <ContentsList headings={groups} />
      </div>
      <ColorGroup colors={colors} />
      <BasicsGroup />
      <TextGroup samples={samples} />
      <CardGroup samples={samples} />
      <PictureGroup samples={samples} />
      <ListGroup answers={answers} articles={articles} />
      <SpecimenGroup
        id="search-states"
        title="Search"
        words="The field stays the same. Below it, one of these stands. The two cards come before any answer."
      >
        <SearchStates {...search} />
      </SpecimenGroup>
      <SheetGroup samples={samples} />
      <div className="max-w-prose">
        <ShareBar path={page.path} title={page.title} />
        <SourceList sources={samples.sources} />
        <ReviewBlock {...page} />
        <TermNotes />
      </div>
    </>
  );
}

const groups = [
  { id: 'colors', text: 'Colors' },
  { id: 'type', text: 'Mark and type' },
  { id: 'controls', text: 'Links, buttons and fields' },
  { id: 'text', text: 'Text and boxes' },
  { id: 'cards', text: 'Help and claims' },
  { id: 'pictures', text: 'Pictures' },
  { id: 'lists', text: 'Lists' },
  { id: 'search-states', text: 'Search' },
  { id: 'sheets', text: 'Sheets to fill in' },
  { id: 'sources', text: 'Sources' },
  { id: 'about-page', text: 'About this page' },
];

type DesignPageProps = {
  page: { path: string; title: string; lastReviewed: string; nextReviewDue: string };
  samples: Samples;
  colors: MeasuredColors;
  helplines: SearchHelplines;
  topics: BrowsableTopic[];
  answers: Answer[];
  articles: Article[];
};
