import { AnswerSearch } from '@/app/answer-search';
import { toMetadata } from '@/app/page-metadata';
import { ListedAnswers } from '@/components/faq/listed-answers';
import { ElementScript } from '@/components/site/element-script';
import { StructuredData } from '@/components/site/structured-data';
import { listAnswers, listTopics } from '@/lib/content';
import { toListingPage } from '@/lib/listing-pages';
import { toListGraph } from '@/lib/structured-data/other-pages';

const page = toListingPage('faq');

export const metadata = toMetadata(page);

export default function Page() {
  const answers = listAnswers();
  return (
    <>
      <h1 className="mt-6">{page.title}</h1>
      <AnswerSearch />
      <answer-list data-all-answers="">
        {listTopics().map((topic) => {
          const own = answers.filter((answer) => answer.topic.slug === topic.slug);
          return own.length === 0 ? null : (
            <section key={topic.slug} aria-labelledby={topic.slug} className="mt-10">
              <h2 id={topic.slug} className="scroll-mt-6">
                {topic.title}
              </h2>
              <p className="text-quiet">{topic.description}</p>
              <ListedAnswers answers={own} />
            </section>
          );
        })}
        <ElementScript name="answer-list" />
      </answer-list>
      <StructuredData
        graph={toListGraph(
          page,
          answers.map(({ path, question }) => ({ path, title: question })),
        )}
      />
    </>
  );
}
