import { listPaths } from '@/lib/permalinks';
import { type BrowsableTopic, NoResults } from './no-results';
import { SearchCards, type SearchHelplines } from './search-cards';

interface FaqSearchProps {
  /** Address of the index, fetched when a reader begins to search. */
  readonly indexUrl: string;
  readonly helplines: SearchHelplines;
  /** Where to browse when nothing answers a query. */
  readonly topics: readonly BrowsableTopic[];
  /** The page with all questions, which the form opens without JavaScript. */
  readonly action?: string;
}

/** The search of all answers; `#search` leads to its field. Without JavaScript its form opens the list of all questions and sends nothing typed. */
export function FaqSearch({ indexUrl, helplines, topics, action = listPaths.faq }: FaqSearchProps) {
  return (
    <faq-search index={indexUrl} data-search-state="idle" className="mt-6 block max-w-prose">
      <SearchForm action={action} />
      <SearchCards helplines={helplines} />
      <div className="search-answers">
        <p role="status" className="sr-only" />
        <p data-loading="" hidden className="mt-4 text-quiet">
          Loading the answers …
        </p>
        <p data-failed="" hidden className="mt-4">
          The search could not load. You can <a href={listPaths.faq}>browse all questions</a>, or change a
          word to try again.
        </p>
        <p data-close-matches="" hidden className="mt-4 font-semibold">
          No exact answer. These are close matches:
        </p>
        <ol data-results="" className="plain-list mt-4 grid gap-3" />
        <NoResults topics={topics} />
      </div>
      <template data-result="">
        <ResultTemplate />
      </template>
    </faq-search>
  );
}

function SearchForm({ action }: { action: string }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: other programs rely on a form with this role, which submits without JavaScript
    <form role="search" action={action} className="screen-only">
      <label htmlFor="search" className="title-small block">
        Search the questions
      </label>
      <div className="mt-2 flex flex-wrap gap-2">
        <input
          id="search"
          type="search"
          enterKeyHint="search"
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          aria-describedby="search-hint"
          className="lined min-h-[44px] min-w-0 scroll-mt-24 flex-[1_1_12rem] rounded-card bg-raised px-3 py-2"
        />
        <button type="submit" className="button">
          Search
        </button>
      </div>
      <p id="search-hint" className="small mt-2 text-quiet">
        Use your own words. What you type stays on this device.
      </p>
    </form>
  );
}

/** One result, which the element copies and fills: a link that holds the question, the alias that matched, the answer's first words. */
function ResultTemplate() {
  return (
    <li>
      <a href={listPaths.faq} className="inline-block py-2 font-semibold">
        Question
      </a>
      <p data-alias="" className="small text-quiet">
        Also asked: <span />
      </p>
      <p data-snippet="" className="text-quiet" />
    </li>
  );
}
