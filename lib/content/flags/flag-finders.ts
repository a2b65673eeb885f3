import type { FlagRule } from '../schema/flags';
import { findHardBody, findHardKeyMessages } from './find-hard-reading';
import { findLateReview } from './find-late-review';
import { findLongParagraphs, findLongSentences } from './find-long-sentences';
import { findUndefinedTerms } from './find-undefined-terms';
import { findWrongAnswerLength, findWrongArticleLength } from './find-wrong-length';
import type { FlagFinder } from './flag';

/** What finds the flags of each rule. */
export const flagFinders: Record<FlagRule, FlagFinder> = {
  'reading-grade': findHardBody,
  'key-message-grade': findHardKeyMessages,
  'sentence-length': findLongSentences,
  'paragraph-length': findLongParagraphs,
  'answer-length': findWrongAnswerLength,
  'article-length': findWrongArticleLength,
  'undefined-term': findUndefinedTerms,
  'review-dates': findLateReview,
};
