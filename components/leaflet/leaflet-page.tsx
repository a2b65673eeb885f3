import { InlineProse } from '@/components/article/inline-prose';
import { KeyMessages } from '@/components/article/key-messages';
import { Prose } from '@/components/article/prose';
import { ReviewBlock } from '@/components/article/review-block';
import { PageTerms } from '@/components/glossary/page-terms';
import { QrCodeDrawing } from '@/components/share/qr-code';
import { SourceList } from '@/components/source/source-list';
import type { Leaflet } from '@/lib/content/schema/records';
import { toAbsoluteUrl } from '@/lib/site';

/** A topic with its questions on one long page, complete in itself: to print, to hand over, to open from a file. */
export function LeafletPage({ leaflet }: { leaflet: Leaflet }) {
  const { article, answers, sources, terms, path } = leaflet;
  const { title, topic, aimHtml, keyMessagesHtml, introduction, sections } = article;
  return (
    <div data-topic={topic.slug} data-leaflet={article.slug} className="max-w-prose">
      <div className="screen-only mt-6">
        <p>
          The whole topic on one page. Print it, or save it to read without the internet.{' '}
          <a href={article.path}>Go to the topic on the site</a>
        </p>
      </div>
      <p className="screen-only mt-4">
        In crisis in the US: <a href="tel:988">call</a> or <a href="sms:988">text 988</a>. In danger:{' '}
        <a href="tel:911">call 911</a>.
      </p>
      <h1 className="mt-6">{title}</h1>
      <p className="lead mt-3">
        <InlineProse html={aimHtml} />
      </p>
      <div className="mt-6">
        <KeyMessages messages={keyMessagesHtml} />
      </div>
      <div className="mt-6">
        <Prose body={[...introduction, ...sections]} />
      </div>
      {answers.length > 0 && (
        <section aria-labelledby="questions" className="leaflet-questions after">
          <h2 id="questions">Questions and answers</h2>
          {answers.map(({ slug, path: answerPath, question, body }) => (
            <section key={slug} aria-labelledby={`answer-${slug}`} data-part={answerPath} className="mt-8">
              <h3 id={`answer-${slug}`}>{question}</h3>
              <div className="mt-2">
                <Prose body={body} />
              </div>
            </section>
          ))}
        </section>
      )}
      <PageTerms terms={terms} />
      <SourceList sources={sources} />
      <ReviewBlock
        path={path}
        title={title}
        lastReviewed={article.lastReviewed}
        nextReviewDue={article.nextReviewDue}
        reviewedBy={article.reviewedBy}
        funding={article.funding}
        changes={article.changes}
        code={<QrCodeDrawing path={article.path} />}
      />
      <p className="mt-4">
        If the review date above has passed, look for a newer copy: <a href={path}>{toAbsoluteUrl(path)}</a>
      </p>
    </div>
  );
}
