/** The finished records that pages ask for, each worked out when it is first asked for. */
export { findAnswer, listAnswers, listAnswersByArticle } from './records/answers';
export { findArticle, listArticles } from './records/articles';
export { findClaimsReview, listClaimSources, listClaims } from './records/claims';
export { citeHelpline, findHelpline, listHelplines } from './records/helplines';
export { isShown } from './records/links';
export { findPage, listPages, listTools } from './records/pages';
export { listSources } from './records/sources';
export { listTermNotes, listTermSources, listTerms } from './records/terms';
export { listTopics } from './records/topics';
