import { SiteSearch } from '@/app/answer-search';
import { toMetadata } from '@/app/page-metadata';
import { Breadcrumb } from '@/components/site/breadcrumb';
import { LinkList } from '@/components/site/link-list';
import { listAnswers, listArticles, listTerms } from '@/lib/content';
import { listPaths } from '@/lib/permalinks';

const title = 'Search';
const description =
  'Search all answers, articles and words explained on ketamine therapy and Spravato, in your own words. What you type stays on your device.';

export const metadata = toMetadata({ title, description, path: listPaths.search });

export default function Page() {
  return (
    <>
      <Breadcrumb trail={[]} />
      <h1 className="mt-2">{title}</h1>
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
    </>
  );
}
