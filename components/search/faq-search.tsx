import { listPaths } from '@/lib/permalinks';
import { type BrowsableTopic, NoResults } from './no-results';
import { SearchCards, type SearchHelplines } from './search-cards';
import { emptyResult, SearchResult } from './search-result';

interface FaqSearchProps {
  /** Address of the index of answers, fetched when a reader begins to search. */
  readonly indexUrl: string;
  /** Address of the index of articles and words, on the page that searches them too. */
  readonly siteIndexUrl?: string | undefined;
  /** Addresses of the scripts that the search engine needs, so that they are asked for together with it. */
  readonly engineChunks: readonly string[];
  /** What the field is for. */
  readonly label: string;
  readonly helplines: SearchHelplines;
  /** Where to browse when nothing answers a query. */
  readonly topics: readonly BrowsableTopic[];
  /** The page with a full list, which the form opens without JavaScript. */
  readonly action: string;
}

type Hideable = { hidden?: boolean };

/** The search of all answers, or of the whole site; `#search` leads to its field. Without JavaScript its form opens a full list and sends nothing typed. */
export function FaqSearch({
  indexUrl,
  siteIndexUrl,
  engineChunks,
  label,
  helplines,
  topics,
  action,
}: FaqSearchProps) {
  return (
    <faq-search
      index={indexUrl}
      site-index={siteIndexUrl}
      engine-chunks={engineChunks.join(' ') || undefined}
      data-search-state="idle"
      className="mt-6 block max-w-prose"
    >
      <SearchForm action={action} label={label} />
      <SearchCards helplines={helplines} />
      <div className="search-answers">
        <p role="status" className="sr-only" />
        <SearchLoading hidden />
        <SearchFailed hidden />
        <CloseMatches hidden />
        <ol data-results="" className="plain-list mt-4 grid gap-3" />
        <NoResults topics={topics} hidden />
      </div>
      <template data-result="">
        <SearchResult result={emptyResult} />
      </template>
    </faq-search>
  );
}

/** The field, in every state the same. */
export function SearchForm({ action, label }: Pick<FaqSearchProps, 'action' | 'label'>) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: other programs rely on a form with this role, which submits without JavaScript
    <form role="search" action={action} className="screen-only">
      <label htmlFor="search" className="title-small block">
        {label}
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

/** What stands there until the index has come. */
export function SearchLoading({ hidden }: Hideable) {
  return (
    <p data-loading="" hidden={hidden} className="mt-4 text-quiet">
      Loading the search …
    </p>
  );
}

/** What is said when the index does not come. */
export function SearchFailed({ hidden }: Hideable) {
  return (
    <p data-failed="" hidden={hidden} className="mt-4">
      The search could not load. You can <a href={listPaths.faq}>browse all questions</a>, or change a word to
      try again.
    </p>
  );
}

/** What stands over results that are near and no more. */
export function CloseMatches({ hidden }: Hideable) {
  return (
    <p data-close-matches="" hidden={hidden} className="mt-4 font-semibold">
      No exact answer. These are close matches:
    </p>
  );
}
