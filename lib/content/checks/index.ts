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
import { checkInlineKeys } from './check-inline-keys';
import { checkLetters } from './check-letters';
import { checkLinkWords } from './check-link-words';
import { checkLinks } from './check-links';
import { checkNearMarks } from './check-near-marks';
import { checkPercentages } from './check-percentages';
import { checkPermalinkCount } from './check-permalink-count';
import { checkPermalinks } from './check-permalinks';
import { checkPictures } from './check-pictures';
import { checkPlaceholders } from './check-placeholders';
import { checkRawHtml } from './check-raw-html';
import { checkReferences } from './check-references';
import { checkRequired } from './check-required';
import { checkTakenIds } from './check-taken-ids';
import { checkUndrawn } from './check-undrawn';
import { checkUnseenLetters } from './check-unseen-letters';

/** A rule over the whole library: returns every problem it finds. */
export type Check = (library: Library) => Problem[];

/** Every rule that content must keep, in the order an author thinks of them. */
export const checks: readonly Check[] = [
  checkRequired,
  checkReferences,
  checkComparisons,
  checkLinks,
  checkLinkWords,
  checkDirectives,
  checkAttributes,
  checkUndrawn,
  checkNearMarks,
  checkInlineKeys,
  checkHeadings,
  checkTakenIds,
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
