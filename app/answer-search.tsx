import { FaqSearch } from '@/components/search/faq-search';
import { ElementScript } from '@/components/site/element-script';
import { findHelpline, listTopics } from '@/lib/content';
import { buildAnswersIndex } from '@/lib/content/search-index';
import { toTopicPath } from '@/lib/permalinks';

/** The search of all answers with what it needs: its index, the helplines of its care cards, topics to browse. */
export function AnswerSearch() {
  return (
    <>
      <FaqSearch
        indexUrl={buildAnswersIndex().url}
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
