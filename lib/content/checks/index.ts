import type { Library } from '../library';
import type { Problem } from '../problem';
import { checkAttributes } from './check-attributes';
import { checkBannedWords } from './check-banned-words';
import { checkCitationCounts } from './check-citation-counts';
import { checkComparisons } from './check-comparisons';
import { checkDates } from './check-dates';
import { checkDirectives } from './check-directives';
import { checkDuplicates } from './check-duplicates';
import { checkFiguresCited } from './check-figures-cited';
import { checkFrequencyWords } from './check-frequency-words';
import { checkHeadings } from './check-headings';
import { checkHelplineNumbers } from './check-helpline-numbers';
import { checkInlineKeys } from './check-inline-keys';
import { checkLetters } from './check-letters';
import { checkLinkWords } from './check-link-words';
import { checkLinks } from './check-links';
import { checkNearMarks } from './check-near-marks';
import { checkOneSentence } from './check-one-sentence';
import { checkPercentages } from './check-percentages';
import { checkPermalinkCount } from './check-permalink-count';
import { checkPermalinks } from './check-permalinks';
import { checkPhoneLinks } from './check-phone-links';
import { checkPictures } from './check-pictures';
import { checkPlaceholders } from './check-placeholders';
import { checkPlainKeys } from './check-plain-keys';
import { checkRawHtml } from './check-raw-html';
import { checkReferences } from './check-references';
import { checkRelated } from './check-related';
import { checkRequired } from './check-required';
import { checkSheetIds } from './check-sheet-ids';
import { checkTakenIds } from './check-taken-ids';
import { checkUndrawn } from './check-undrawn';
import { checkUnseenLetters } from './check-unseen-letters';

/** A rule over the whole library: returns every problem it finds. */
export type Check = (library: Library) => Problem[];

/** Every rule that content must keep, in the order an author thinks of them. */
export const checks: readonly Check[] = [
  checkRequired,
  checkReferences,
  checkRelated,
  checkComparisons,
  checkLinks,
  checkLinkWords,
  checkPhoneLinks,
  checkHelplineNumbers,
  checkDirectives,
  checkAttributes,
  checkUndrawn,
  checkNearMarks,
  checkInlineKeys,
  checkPlainKeys,
  checkOneSentence,
  checkHeadings,
  checkTakenIds,
  checkSheetIds,
  checkRawHtml,
  checkDuplicates,
  checkLetters,
  checkUnseenLetters,
  checkPlaceholders,
  checkDates,
  checkPermalinks,
  checkPermalinkCount,
  checkCitationCounts,
  checkPictures,
  checkPercentages,
  checkFiguresCited,
  checkFrequencyWords,
  checkBannedWords,
];
