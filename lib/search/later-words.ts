import type { SearchIndexFile } from './types';

/** By place of an answer: cues that come later than the first index file, joined with `|`. */
export type LaterWords = readonly string[];

/** How many cues of each answer the first file holds: those that its authors list first. */
export const CUES_AT_ONCE = 8;

/** Parts an index file: what plainly worded queries need, and cues for everything else. */
export const holdBack = (file: SearchIndexFile): { first: SearchIndexFile; later: LaterWords } => {
  const cues = file.answers.map((answer) => answer[4].split('|'));
  const join = (terms: readonly string[]): string => [...terms].sort().join('|');
  return {
    first: withCues(
      file,
      cues.map((terms) => join(terms.slice(0, CUES_AT_ONCE))),
    ),
    later: cues.map((terms) => join(terms.slice(CUES_AT_ONCE))),
  };
};

/** The index file with the cues that came later. */
export const addLater = (file: SearchIndexFile, later: LaterWords): SearchIndexFile =>
  withCues(
    file,
    file.answers.map((answer, place) => `${answer[4]}|${later[place] ?? ''}`),
  );

const withCues = (file: SearchIndexFile, cues: readonly string[]): SearchIndexFile => ({
  ...file,
  answers: file.answers.map(([path, question, topic, aliases, , lead, others], place) => [
    path,
    question,
    topic,
    aliases,
    cues[place] ?? '',
    lead,
    others,
  ]),
});
