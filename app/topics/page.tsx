import { toMetadata } from '@/app/page-metadata';
import { ArticleCards } from '@/components/topic/article-cards';
import { listArticles } from '@/lib/content';
import { listPaths, pagePaths } from '@/lib/permalinks';

const title = 'Topics';
const description =
  'Longer articles on ketamine therapy: how it works, how it is given, side effects, who it suits and what it costs, with a source for every figure.';

export const metadata = toMetadata({ title, description, path: listPaths.topics });

export default function Page() {
  return (
    <>
      <h1 className="mt-6">{title}</h1>
      <p className="mt-3 max-w-prose text-quiet">
        Each article takes a few minutes. It says what is known, how sure we are, and what to ask.
      </p>
      <p className="mt-3 max-w-prose">
        <a href={pagePaths.compare} className="tap font-semibold">
          See ketamine beside other treatments
        </a>
      </p>
      <ArticleCards articles={listArticles()} level="h2" />
    </>
  );
}
