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
export const {
  findAnswer,
  listAnswers,
  listAnswersByArticle,
  findArticle,
  listArticles,
  findClaimsReview,
  listClaimSources,
  listClaims,
  citeHelpline,
  findHelpline,
  listHelplines,
  findPage,
  listPages,
  listTools,
  listSources,
  listTermNotes,
  listTermSources,
  listTerms,
  listTopics,
} = onceAProcess('records', () => ({
  ...answers,
  ...articles,
  ...claims,
  ...helplines,
  ...pages,
  ...sources,
  ...terms,
  ...topics,
}));
