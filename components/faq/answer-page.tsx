import { Prose } from '@/components/article/prose';
import { ReviewBlock } from '@/components/article/review-block';
import { ShareBar } from '@/components/share/share-bar';
import { Breadcrumb } from '@/components/site/breadcrumb';
import { LinkList } from '@/components/site/link-list';
import { SourceList } from '@/components/source/source-list';
import type { Answer } from '@/lib/content/schema/records';
import { toAnswerTrail } from '@/lib/trails';

/** One answer, with where to read more. */
export function AnswerPage({ answer }: { answer: Answer }) {
  const { question, path, introduction, sections, sources, related } = answer;
  return (
    <>
      <Breadcrumb trail={toAnswerTrail(answer)} />
      <article data-kind="faq" data-slug={answer.slug} className="mt-2 max-w-prose">
        <h1>{question}</h1>
        <div className="answer mt-5">
          <Prose body={[...introduction, ...sections]} />
        </div>
        <ShareBar path={path} title={question} />
        <LinkList id="related" heading="People also ask" links={related} />
        <SourceList sources={sources} />
        <ReviewBlock {...answer} title={question} />
      </article>
    </>
  );
}
