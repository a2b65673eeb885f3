import type { SearchIndexFile } from './types';

/** What comes later than the first index file. */
export interface LaterWords {
  /** By place of an answer: cues, joined with `|`, and telling words of its text. */
  readonly answers: readonly (readonly [cues: string, others: string])[];
  /** Words of other subjects, as in the index file: few of them change what a plainly worded query finds. */
  readonly elsewhere: string;
  readonly unmistakable: string;
}

/** Parts an index file: what plainly worded queries need, and words for everything else. */
export const holdBack = (file: SearchIndexFile): { first: SearchIndexFile; later: LaterWords } => {
  const { elsewhere, unmistakable } = file;
  return {
    first: { ...withWords(file, []), ...{ elsewhere: '', unmistakable: '' } },
    later: {
      answers: file.answers.map(([, , , , cues, , others]) => [sortCues(cues), others]),
      ...{ elsewhere, unmistakable },
    },
  };
};

/** Cues in one order: like ones pack better side by side. */
const sortCues = (cues: string): string => cues.split('|').sort().join('|');

/** The index file with the words that came later. */
export const addLater = (
  file: SearchIndexFile,
  { answers, elsewhere, unmistakable }: LaterWords,
): SearchIndexFile => ({
  ...withWords(file, answers),
  ...{ elsewhere, unmistakable },
});

const withWords = (file: SearchIndexFile, words: LaterWords['answers']): SearchIndexFile => ({
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
