import type { SearchIndexFile } from './types';

/** What comes later than the first index file. */
export interface LaterWords {
  /** By place of an answer: cues, joined with `|`, and telling words of its text. */
  readonly answers: readonly (readonly [cues: string, others: string])[];
  /** Words of other subjects, as in the index file: few of them change what a plainly worded query finds. */
  readonly elsewhere: string;
  readonly unmistakable: string;
}

/** How many cues of each answer the first file holds: those that its authors list first. */
export const CUES_AT_ONCE = 1;

/** Parts an index file: what plainly worded queries need, and cues for everything else. */
export const holdBack = (file: SearchIndexFile): { first: SearchIndexFile; later: LaterWords } => {
  const cues = file.answers.map((answer) => answer[4].split('|'));
  const join = (terms: readonly string[]): string => [...terms].sort().join('|');
  const { elsewhere, unmistakable } = file;
  return {
    first: {
      ...withWords(
        file,
        cues.map((terms) => [join(terms.slice(0, CUES_AT_ONCE)), '']),
      ),
      ...{ elsewhere: '', unmistakable: '' },
    },
    later: {
      answers: cues.map((terms, place) => [join(terms.slice(CUES_AT_ONCE)), file.answers[place]?.[6] ?? '']),
      ...{ elsewhere, unmistakable },
    },
  };
};

/** The index file with the words that came later. */
export const addLater = (file: SearchIndexFile, later: LaterWords): SearchIndexFile => ({
  ...withWords(
    file,
    file.answers.map((answer, place) => {
      const [cues = '', others = ''] = later.answers[place] ?? [];
      return [`${answer[4]}|${cues}`, others];
    }),
  ),
  elsewhere: later.elsewhere,
  unmistakable: later.unmistakable,
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
