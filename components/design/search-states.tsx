import { CloseMatches, SearchFailed, SearchForm, SearchLoading } from '@/components/search/faq-search';
import { type BrowsableTopic, NoResults } from '@/components/search/no-results';
import { CrisisCard, EmergencyCard, type SearchHelplines } from '@/components/search/search-cards';
import { SearchResult } from '@/components/search/search-result';
import type { Answer, Article } from '@/lib/content/schema/records';
import { listPaths } from '@/lib/permalinks';
import { Specimen } from './specimen';

type SearchStatesProps = {
  helplines: SearchHelplines;
  topics: readonly BrowsableTopic[];
  answers: readonly Answer[];
  articles: readonly Article[];
};

/** The search in each of its states, without the element that moves it from one to the next. */
export function SearchStates({ helplines, topics, answers, articles }: SearchStatesProps) {
  return (
    <>
      <Specimen name="Search: idle">
        <SearchForm action={listPaths.search} label="Search the whole site" />
      </Specimen>
      <Specimen name="Search: loading">
        <SearchLoading />
      </Specimen>
      <Specimen name="Search: ready">
        <ol data-results="" className="plain-list mt-4 grid gap-3">
          {answers.map(toAnswerResult)}
          {articles.map(toArticleResult)}
        </ol>
      </Specimen>
      <Specimen name="Search: close matches">
        <CloseMatches />
      </Specimen>
      <Specimen name="Search: no result">
        <NoResults topics={topics} />
      </Specimen>
      <Specimen name="Search: failed">
        <SearchFailed />
      </Specimen>
      <Specimen name="Search: emergency">
        <EmergencyCard helplines={helplines} />
      </Specimen>
      <Specimen name="Search: crisis">
        <CrisisCard helplines={helplines} />
      </Specimen>
    </>
  );
}

function toAnswerResult({ path, question, aliases, description }: Answer, place: number) {
  const alias = <mark>{aliases[0]}</mark>;
  const first = place === 0 && { group: 'Answers' };
  return <SearchResult key={path} result={{ path, question, alias, snippet: description, ...first }} />;
}

function toArticleResult({ path, title, description }: Article, place: number) {
  const first = place === 0 && { group: 'In the articles' };
  return (
    <SearchResult
      key={path}
      result={{ path, question: title, within: title, snippet: description, ...first }}
    />
  );
}
