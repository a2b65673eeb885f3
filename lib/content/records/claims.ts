import { toNextYear } from '../../format/dates';
import { once } from '../../once';
import { createPageRenderer } from '../render-text';
import type { CitedSource, Claim, Topic } from '../schema/records';
import { type StoredFile, store } from '../store';
import { findTopic } from './topics';

/** Every claim checked, by topic and then by place; they stand on one page, so their sources are numbered together. */
export const listClaims = once((): Claim[] =>
  [...store.claim.values()]
    .map((file) => ({ file, topic: findTopic(file.fields.topic) }))
    .sort((a, b) => a.topic.order - b.topic.order || a.file.fields.order - b.file.fields.order)
    .map(({ file, topic }) => toClaim(file, topic)),
);

const claimRenderer = createPageRenderer();

/** The sources that the claims cite, in the order of their page. */
export const listClaimSources = once((): CitedSource[] => {
  listClaims();
  return claimRenderer.listSources();
});

/** The review of the page of claims: as old as the claim checked longest ago. Nothing when there is no claim. */
export function findClaimsReview(): { lastReviewed: string; nextReviewDue: string } | undefined {
  const [oldest] = listClaims()
    .map(({ checked }) => checked)
    .sort();
  return oldest === undefined ? undefined : { lastReviewed: oldest, nextReviewDue: toNextYear(oldest) };
}

function toClaim({ slug, fields, body }: StoredFile<'claim'>, topic: Topic): Claim {
  const { short, ...kept } = fields;
  const shortHtml = claimRenderer.inline(short);
  return { ...kept, slug, topic, shortHtml, body: claimRenderer.body(body).introduction };
}
