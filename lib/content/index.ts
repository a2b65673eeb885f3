import { onceAProcess } from '../once-a-process';
import * as answers from './records/answers';
import * as articles from './records/articles';
import * as claims from './records/claims';
import * as helplines from './records/helplines';
import * as pages from './records/pages';
import * as sources from './records/sources';
import * as terms from './records/terms';
import * as topics from './records/topics';

export { isShown } from './records/links';

/** The finished records that pages ask for, each worked out when it is first asked for; in a build, once for all kinds of pages. */
const records = onceAProcess('records', () => ({
  answers,
  articles,
  claims,
  helplines,
  pages,
  sources,
  terms,
  topics,
}));

export const { findAnswer, listAnswers, listAnswersByArticle } = records.answers;
export const { findArticle, listArticles } = records.articles;
export const { findClaimsReview, listClaimSources, listClaims } = records.claims;
export const { citeHelpline, findHelpline, listHelplines } = records.helplines;
export const { findPage, listPages, listTools } = records.pages;
export const { listSources } = records.sources;
export const { listTermNotes, listTermSources, listTerms } = records.terms;
export const { listTopics } = records.topics;
