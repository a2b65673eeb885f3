import { toMetadata } from '@/app/page-metadata';
import { DesignPage } from '@/components/design/design-page';
import { StructuredData } from '@/components/site/structured-data';
import { findHelpline, listAnswers, listArticles, listTopics } from '@/lib/content';
import { findSamplesReview, listSamples } from '@/lib/content/samples';
import { toListingPage } from '@/lib/listing-pages';
import { toTopicPath } from '@/lib/permalinks';
import { toTextPageGraph } from '@/lib/structured-data/other-pages';
import { measureColors } from './measure-colors';

const page = toListingPage('design');

/** How many answers and articles stand for all of them. */
const shown = 2;

export const metadata = toMetadata(page);

export default function Page() {
  const samples = listSamples();
  const reviewed = { ...page, ...findSamplesReview() };
  return (
    <>
      <DesignPage
        page={reviewed}
        samples={samples}
        colors={measureColors(listTopics())}
        helplines={{
          emergency: findHelpline('emergency-911'),
          crisis: findHelpline('lifeline-988'),
          poison: findHelpline('poison-help'),
        }}
        topics={listTopics().map(({ slug, title }) => ({ path: toTopicPath(slug), title }))}
        answers={listAnswers().slice(0, shown)}
        articles={listArticles().slice(0, shown)}
      />
      <StructuredData graph={toTextPageGraph({ ...reviewed, sources: samples.sources })} />
    </>
  );
}
