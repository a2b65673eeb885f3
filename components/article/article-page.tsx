import { TermNotes } from '@/components/glossary/term-notes';
import { ShareBar } from '@/components/share/share-bar';
import { LinkList } from '@/components/site/link-list';
import { Masthead, TopicPage } from '@/components/site/masthead';
import { SourceList } from '@/components/source/source-list';
import type { Article } from '@/lib/content/schema/records';
import { toLeafletPath } from '@/lib/permalinks';
import { articleTrail } from '@/lib/trails';
import { ContentsList } from './contents-list';
import { InlineProse } from './inline-prose';
import { KeyMessages } from './key-messages';
import { Prose } from './prose';
import { notReviewed, ReviewBlock } from './review-block';

/** A whole article in the order a reader needs it. */
export function ArticlePage({ article }: { article: Article }) {
  const { title, path, aimHtml, keyMessagesHtml, headings, introduction, sections, sources, minutes, topic } =
    article;
  return (
    <TopicPage topic={topic} trail={articleTrail}>
      <article
        data-kind="article"
        data-slug={article.slug}
        className="wide:grid wide:grid-cols-[minmax(0,40rem)_1fr] wide:gap-x-14"
      >
        <Masthead
          label={`${topic.title} · ${minutes} minute read${article.reviewedBy ? '' : ` · ${notReviewed}`}`}
          title={title}
        >
          <InlineProse as="p" className="lead mt-3 max-w-prose" html={aimHtml} />
        </Masthead>
        <div data-first-screen="" className="mt-6 max-w-prose">
          <KeyMessages messages={keyMessagesHtml} />
        </div>
        <div className="mt-4 wide:row-span-2 wide:mt-6">
          <div className="wide:sticky wide:top-6">
            <ContentsList
              headings={[
                ...headings,
                { id: 'sources', text: 'Sources' },
                { id: 'about-page', text: 'About this page' },
              ]}
            />
          </div>
        </div>
        <div className="mt-6 max-w-prose min-w-0">
          <Prose body={[...introduction, ...sections]} />
          <ShareBar path={path} title={title} />
          <p className="screen-only mt-2">
            <a href={toLeafletPath(article.slug)} className="tap">
              Print this topic with its questions
            </a>{' '}
            <a href="#main" className="tap">
              Top of this page
            </a>
          </p>
          <LinkList id="questions" heading="Short answers on this topic" links={article.answers} />
          <LinkList id="next" heading="Read next" links={article.related} />
          <SourceList sources={sources} />
          <ReviewBlock {...article} />
          <TermNotes />
        </div>
      </article>
    </TopicPage>
  );
}
