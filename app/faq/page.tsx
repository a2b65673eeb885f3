import { AnswerSearch } from '@/app/answer-search';
import { toMetadata } from '@/app/page-metadata';
import { ListedAnswers } from '@/components/faq/listed-answers';
import { ElementScript } from '@/components/site/element-script';
import { listAnswers, listTopics } from '@/lib/content';
import { listPaths } from '@/lib/permalinks';

const title = 'Questions and answers';
const description =
  'Short answers to what people ask about ketamine therapy and Spravato. Search them in your own words, or browse them by topic.';

export const metadata = toMetadata({ title, description, path: listPaths.faq });

export default function Page() {
  const answers = listAnswers();
  return (
    <>
      <h1 className="mt-6">{title}</h1>
      <AnswerSearch />
      <answer-list data-all-answers="" className="block">
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
    </>
  );
}
