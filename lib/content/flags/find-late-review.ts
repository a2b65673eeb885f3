import { toNextYear } from '../../format/dates';
import type { Flag, FlaggedFile } from './flag';

/** Flags a review put off for more than twelve months. */
export function findLateReview({ fields, lineOf }: FlaggedFile): Flag[] {
  const { lastReviewed, nextReviewDue } = fields;
  if (lastReviewed === undefined || nextReviewDue === undefined) return [];
  const latest = toNextYear(lastReviewed);
  if (nextReviewDue <= latest) return [];
  const message = `nextReviewDue ${nextReviewDue} is more than 12 months after lastReviewed ${lastReviewed}: ${latest} at the latest`;
  return [{ line: lineOf(['nextReviewDue']), message }];
}
