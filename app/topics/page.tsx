import { toMetadata } from '@/app/page-metadata';
import { StructuredData } from '@/components/site/structured-data';
import { ArticleCards } from '@/components/topic/article-cards';
import { listArticles } from '@/lib/content';
import { toListingPage } from '@/lib/listing-pages';
import { pagePaths } from '@/lib/permalinks';
import { toListGraph } from '@/lib/structured-data/other-pages';

const page = toListingPage('topics');

export const metadata = toMetadata(page);

export default function Page() {
  return (
    <>
      <h1 className="mt-6">{page.title}</h1>
      <p className="mt-3 max-w-prose text-quiet">
        Each article takes a few minutes. It says what is known, how sure we are, and what to ask.
      </p>
      <p className="mt-3 max-w-prose">
        <a href={pagePaths.compare} className="tap font-semibold">
          See ketamine beside other treatments
        </a>
      </p>
      <ArticleCards articles={listArticles()} level="h2" />
      <StructuredData graph={toListGraph(page, listArticles())} />
    </>
  );
}
