import { toMetadata } from '@/app/page-metadata';
import { ArticleList } from '@/components/topic/article-list';
import { purposeWords } from '@/components/topic/purpose';
import { listArticles } from '@/lib/content';
import { purposes } from '@/lib/content/schema/topic';
import { listPaths, pagePaths } from '@/lib/permalinks';

const title = 'Topics';
const description =
  'Longer articles on ketamine therapy: how it works, how it is given, side effects, who it suits and what it costs, with a source for every figure.';

export const metadata = toMetadata({ title, description, path: listPaths.topics });

export default function Page() {
  return (
    <>
      <h1 className="mt-6">{title}</h1>
      <p className="lead mt-3 max-w-prose text-quiet">
        Each article takes a few minutes. It says what is known, how sure we are, and what to ask.{' '}
        <a href={pagePaths.compare}>See ketamine beside other treatments.</a>
      </p>
      {purposes.map((purpose) => (
        <section key={purpose} aria-labelledby={purpose} className="mt-10">
          <h2 id={purpose}>{purposeWords[purpose].title}</h2>
          <p className="text-quiet">{purposeWords[purpose].line}</p>
          <ArticleList articles={listArticles().filter(({ topic }) => topic.purpose === purpose)} />
        </section>
      ))}
    </>
  );
}
