import { ListedAnswers } from '@/components/faq/listed-answers';
import { LinkList } from '@/components/site/link-list';
import { ArticleList } from '@/components/topic/article-list';
import type { Answer, Article } from '@/lib/content/schema/records';
import { Specimen, SpecimenGroup } from './specimen';

/** Lists that lead on: questions with one answer open, articles in their topics' colours, plain links. */
export function ListGroup({ answers, articles }: { answers: Answer[]; articles: Article[] }) {
  const [first] = answers;
  return (
    <SpecimenGroup
      id="lists"
      title="Lists"
      words="A question leads to its page. The sign beside it opens the short answer in place."
    >
      <Specimen name="Answers, one open">
        <ListedAnswers answers={answers} {...(first && { open: first.slug })} />
      </Specimen>
      <Specimen name="Articles">
        <ArticleList articles={articles} />
      </Specimen>
      <Specimen name="Links that lead on">
        <LinkList id="links" heading="Read next" links={articles} />
      </Specimen>
    </SpecimenGroup>
  );
}
