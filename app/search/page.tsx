import { SiteSearch } from '@/app/answer-search';
import { toMetadata } from '@/app/page-metadata';
import { Breadcrumb } from '@/components/site/breadcrumb';
import { LinkList } from '@/components/site/link-list';
import { StructuredData } from '@/components/site/structured-data';
import { listAnswers, listArticles, listTerms } from '@/lib/content';
import { toListingPage } from '@/lib/listing-pages';
import { listPaths } from '@/lib/permalinks';
import { toListGraph } from '@/lib/structured-data/other-pages';

const page = toListingPage('search');

export const metadata = toMetadata(page);

export default function Page() {
  return (
    <>
      <Breadcrumb trail={[]} />
      <h1 className="mt-2">{page.title}</h1>
      <SiteSearch />
      <div data-all-answers="" className="max-w-prose">
        <LinkList
          id="lists"
          heading="Full lists"
          links={[
            { path: listPaths.faq, title: `All ${listAnswers().length} questions, by topic` },
            { path: listPaths.glossary, title: `All ${listTerms().length} words explained` },
          ]}
        />
        <LinkList
          id="articles"
          heading="All articles"
          links={listArticles().map(({ path, title }) => ({ path, title }))}
        />
      </div>
      <StructuredData graph={toListGraph(page, listArticles())} />
    </>
  );
}
