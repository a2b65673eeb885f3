import { toMetadata } from '@/app/page-metadata';
import { ReviewBlock } from '@/components/article/review-block';
import { ClaimGroup, toGroupId } from '@/components/claim/claim-group';
import { VerdictKey } from '@/components/claim/verdict-key';
import { ShareBar } from '@/components/share/share-bar';
import { LinkList } from '@/components/site/link-list';
import { StructuredData } from '@/components/site/structured-data';
import { SourceList } from '@/components/source/source-list';
import { findClaimsReview, listClaimSources, listClaims, listTopics } from '@/lib/content';
import { toListingPage } from '@/lib/listing-pages';
import { toMedicalPageGraph } from '@/lib/structured-data/other-pages';

const page = toListingPage('claims');

export const metadata = toMetadata(page);

export default function Page() {
  const claims = listClaims();
  const groups = listTopics()
    .map((topic) => ({ topic, own: claims.filter((claim) => claim.topic.slug === topic.slug) }))
    .filter(({ own }) => own.length > 0);
  const review = findClaimsReview();
  return (
    <div className="max-w-prose">
      <h1 className="mt-6">{page.title}</h1>
      <p className="lead mt-3">
        {page.description} We put each claim in our own words, and name nobody who makes it.
      </p>
      <h2 className="mt-8">What the verdicts mean</h2>
      <VerdictKey />
      <LinkList
        id="claims-by-topic"
        heading="Claims by topic"
        links={groups.map(({ topic }) => ({ path: `#${toGroupId(topic)}`, title: topic.title }))}
      />
      {groups.map(({ topic, own }) => (
        <ClaimGroup key={topic.slug} topic={topic} claims={own} />
      ))}
      <ShareBar path={page.path} title={page.title} />
      <SourceList sources={listClaimSources()} />
      {review && (
        <>
          <ReviewBlock path={page.path} title={page.title} {...review} />
          <StructuredData graph={toMedicalPageGraph({ ...page, ...review, sources: listClaimSources() })} />
        </>
      )}
    </div>
  );
}
