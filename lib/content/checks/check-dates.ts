import type { ContentFile, Library } from '../library';
import type { Problem } from '../problem';

/** Finds dates out of order: a review due before the last one, or a history that does not run from newest to oldest. */
export function checkDates({ files }: Library): Problem[] {
  return [...files.article, ...files.faq, ...files.page].flatMap((file) => [
    ...checkReview(file),
    ...checkChanges(file),
  ]);
}

type DatedFile = ContentFile<'article'> | ContentFile<'faq'> | ContentFile<'page'>;

function checkReview({ fields, path, lineOf }: DatedFile): Problem[] {
  const { lastReviewed, nextReviewDue } = fields;
  if (lastReviewed === undefined || nextReviewDue === undefined || lastReviewed < nextReviewDue) return [];
  const message = `nextReviewDue ${nextReviewDue} must come after lastReviewed ${lastReviewed}`;
  return [{ path, line: lineOf(['nextReviewDue']), message }];
}

function checkChanges({ fields, path, lineOf }: DatedFile): Problem[] {
  const changes = ('changes' in fields && fields.changes) || [];
  return changes.flatMap(({ date }, index) => {
    const newer = changes[index - 1];
    if (newer === undefined || date <= newer.date) return [];
    const message = `changes must run from newest to oldest: ${date} follows ${newer.date}`;
    return [{ path, line: lineOf(['changes', index, 'date']), message }];
  });
}
