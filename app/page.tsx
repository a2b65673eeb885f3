import { AnswerSearch } from '@/app/answer-search';
import { toMetadata } from '@/app/page-metadata';
import { Prose } from '@/components/article/prose';
import { AnswerLinks } from '@/components/faq/answer-links';
import { Promises } from '@/components/site/promises';
import { SiteMark } from '@/components/site/site-mark';
import { StructuredData } from '@/components/site/structured-data';
import { PurposeDoors } from '@/components/topic/purpose-doors';
import { findPage, listAnswers, listArticles, listTools, listTopics } from '@/lib/content';
import { listPaths, pagePaths } from '@/lib/permalinks';
import { toHomeGraph } from '@/lib/structured-data/other-pages';

const page = findPage('home');

export const metadata = toMetadata(page);

export default function Page() {
  const questions = listTopics().flatMap(
    (topic) => listAnswers().find((answer) => answer.topic.slug === topic.slug) ?? [],
  );
  return (
    <>
      <div className="band -mt-3 flex items-center gap-10 pt-10 pb-12">
        <div className="max-w-prose flex-1">
          <h1>{page.title}</h1>
          <div className="lead mt-4">
            <Prose body={page.introduction} />
          </div>
          <AnswerSearch />
        </div>
        <div className="hidden text-accent wide:block">
          <SiteMark size={240} />
        </div>
      </div>
      <section aria-labelledby="ways-in" className="mt-12">
        <h2 id="ways-in">What do you need?</h2>
        <PurposeDoors
          articles={listArticles()}
          more={{
            decide: [{ path: pagePaths.compare, title: findPage('compare').title }],
            prepare: listTools(),
          }}
        />
      </section>
      <section aria-labelledby="questions" className="mt-12">
        <h2 id="questions">Questions to start with</h2>
        <AnswerLinks answers={questions} />
        <p className="mt-4">
          <a href={listPaths.faq} className="tap font-semibold">
            See all {listAnswers().length} questions
          </a>
        </p>
      </section>
      <Promises />
      <StructuredData graph={toHomeGraph(page)} />
    </>
  );
}
