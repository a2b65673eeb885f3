import { toMetadata } from '@/app/page-metadata';
import { StructuredData } from '@/components/site/structured-data';
import { ArticleList } from '@/components/topic/article-list';
import { purposeWords } from '@/components/topic/purpose';
import { listArticles } from '@/lib/content';
import { purposes } from '@/lib/content/schema/topic';
import { toListingPage } from '@/lib/listing-pages';
import { pagePaths } from '@/lib/permalinks';
import { toListGraph } from '@/lib/structured-data/other-pages';

const page = toListingPage('topics');

export const metadata = toMetadata(page);

export default function Page() {
  const groups = purposes.map((purpose) => ({
    purpose,
    own: listArticles().filter(({ topic }) => topic.purpose === purpose),
  }));
  return (
    <>
      <h1 className="mt-6">{page.title}</h1>
      <p className="lead mt-3 max-w-prose text-quiet">
        Each article takes a few minutes. It says what is known, how sure we are, and what to ask.{' '}
        <a href={pagePaths.compare}>See ketamine beside other treatments.</a>
      </p>
      {groups.map(({ purpose, own }) => (
        <section key={purpose} aria-labelledby={purpose} className="mt-10">
          <h2 id={purpose}>{purposeWords[purpose].title}</h2>
          <p className="text-quiet">{purposeWords[purpose].line}</p>
          <ArticleList articles={own} />
        </section>
      ))}
      <StructuredData
        graph={toListGraph(
          page,
          groups.flatMap(({ own }) => own),
        )}
      />
    </>
  );
}
