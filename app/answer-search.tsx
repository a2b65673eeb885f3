import { FaqSearch } from '@/components/search/faq-search';
import { ElementScript } from '@/components/site/element-script';
import { findHelpline, listTopics } from '@/lib/content';
import { answersIndexUrl, siteIndexUrl } from '@/lib/content/search-index';
import { findElementScript } from '@/lib/elements/bundle';
import { listPaths, toTopicPath } from '@/lib/permalinks';

/** The search of all answers, with what it needs: its index, the helplines of its care cards, topics to browse. */
export function AnswerSearch() {
  return <Search label="Search the questions" action={listPaths.faq} />;
}

/** The search of the whole site: answers, articles by their sections, words explained. */
export async function SiteSearch() {
  return (
    <Search label="Search the whole site" action={listPaths.search} siteIndexUrl={await siteIndexUrl()} />
  );
}

async function Search(own: { label: string; action: string; siteIndexUrl?: string }) {
  return (
    <>
      <FaqSearch
        {...own}
        indexUrl={await answersIndexUrl()}
        engineChunks={(await findElementScript('faq-search')).laterChunks}
        helplines={{
          emergency: findHelpline('emergency-911'),
          crisis: findHelpline('lifeline-988'),
          poison: findHelpline('poison-help'),
        }}
        topics={listTopics().map(({ slug, title }) => ({ path: toTopicPath(slug), title }))}
      />
      <ElementScript name="faq-search" />
    </>
  );
}
