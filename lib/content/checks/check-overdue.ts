import { toNextYear } from '../../format/dates';
import type { Library } from '../library';
import type { Problem } from '../problem';

/** Finds pages whose review is overdue, claims checked more than a year ago and facts past their end, on a given day (`YYYY-MM-DD`). Warnings, except before a release. */
export function checkOverdue({ files }: Library, today: string): Problem[] {
  const reviews = [...files.article, ...files.faq, ...files.page]
    .filter(({ fields: { nextReviewDue = today } }) => nextReviewDue < today)
    .map(({ path, lineOf, fields }) => ({
      path,
      line: lineOf(['nextReviewDue']),
      message: `overdue for review since ${fields.nextReviewDue}: read it against its sources, then move both dates`,
    }));
  const claims = files.claim
    .filter(({ fields: { checked = today } }) => toNextYear(checked) < today)
    .map(({ path, lineOf, fields }) => ({
      path,
      line: lineOf(['checked']),
      message: `checked more than a year ago, on ${fields.checked}: read it against its sources, then move the date`,
    }));
  const facts = [...files.outcome, ...files.cost, ...files.route]
    .filter(({ fields }) => fields.expires !== undefined && fields.expires < today)
    .map(({ path, lineOf, fields }) => ({
      path,
      line: lineOf(['expires']),
      message: `may have ended on ${fields.expires}: check it, then change or move the date`,
    }));
  return [...reviews, ...claims, ...facts];
}
