import type { SearchIndexFile } from './types';

/** By place of an answer, what comes later than the first index file: cues, joined with `|`, and telling words of its text. */
export type LaterWords = readonly (readonly [cues: string, others: string])[];

/** How many cues of each answer the first file holds: those that its authors list first. */
export const CUES_AT_ONCE = 1;

/** Parts an index file: what plainly worded queries need, and cues for everything else. */
export const holdBack = (file: SearchIndexFile): { first: SearchIndexFile; later: LaterWords } => {
  const cues = file.answers.map((answer) => answer[4].split('|'));
  const join = (terms: readonly string[]): string => [...terms].sort().join('|');
  return {
    first: withWords(
      file,
      cues.map((terms) => [join(terms.slice(0, CUES_AT_ONCE)), '']),
    ),
    later: cues.map((terms, place) => [join(terms.slice(CUES_AT_ONCE)), file.answers[place]?.[6] ?? '']),
  };
};

/** The index file with the cues that came later. */
export const addLater = (file: SearchIndexFile, later: LaterWords): SearchIndexFile =>
  withWords(
    file,
    file.answers.map((answer, place) => {
      const [cues = '', others = ''] = later[place] ?? [];
      return [`${answer[4]}|${cues}`, others];
    }),
  );

const withWords = (file: SearchIndexFile, words: LaterWords): SearchIndexFile => ({
  ...file,
  answers: file.answers.map(([path, question, topic, aliases, , lead], place) => [
    path,
    question,
    topic,
    aliases,
    words[place]?.[0] ?? '',
    lead,
    words[place]?.[1] ?? '',
  ]),
});
