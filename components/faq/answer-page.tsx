import { Prose } from '@/components/article/prose';
import { ReviewBlock } from '@/components/article/review-block';
import { TermNotes } from '@/components/glossary/term-notes';
import { ShareBar } from '@/components/share/share-bar';
import { LinkList } from '@/components/site/link-list';
import { Masthead, TopicPage } from '@/components/site/masthead';
import { SourceList } from '@/components/source/source-list';
import type { Answer } from '@/lib/content/schema/records';
import { toAnswerTrail } from '@/lib/trails';

/** One answer, with where to read more. */
export function AnswerPage({ answer }: { answer: Answer }) {
  const { question, path, topic, introduction, sections, sources, related } = answer;
  return (
    <TopicPage topic={topic} trail={toAnswerTrail(answer)}>
      <article data-kind="faq" data-slug={answer.slug}>
        <Masthead title={question} />
        <div className="max-w-prose">
          <div data-first-screen="" className="answer mt-6">
            <Prose body={[...introduction, ...sections]} />
          </div>
          <ShareBar path={path} title={question} />
          <LinkList id="related" heading="People also ask" links={related} />
          <SourceList sources={sources} />
          <ReviewBlock {...answer} title={question} />
          <TermNotes />
        </div>
      </article>
    </TopicPage>
  );
}
