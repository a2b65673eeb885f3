import type { SearchIndexFile } from './types';

/** What comes later than the first index file. */
export interface LaterWords {
  /** By place of an answer: cues, joined with `|`, and telling words of its text. */
  readonly answers: readonly (readonly [cues: string, others: string])[];
  /** Pairs of words that are of another subject only together. */
  readonly elsewhere: string;
  /** Words for which none here could be taken: they only count once all cues are here. */
  readonly unmistakable: string;
}

/** How many cues of each answer the first file holds: those that its authors list first. */
export const CUES_AT_ONCE = 1;

/** Parts an index file: what plainly worded queries need, and cues for everything else. */
export const holdBack = (file: SearchIndexFile): { first: SearchIndexFile; later: LaterWords } => {
  const cues = file.answers.map((answer) => answer[4].split('|'));
  const join = (terms: readonly string[]): string => [...terms].sort().join('|');
  const elsewhere = file.elsewhere.split(' ');
  return {
    first: {
      ...withWords(
        file,
        cues.map((terms) => [join(terms.slice(0, CUES_AT_ONCE)), '']),
      ),
      elsewhere: elsewhere.filter((word) => !isPair(word)).join(' '),
      unmistakable: '',
    },
    later: {
      answers: cues.map((terms, place) => [join(terms.slice(CUES_AT_ONCE)), file.answers[place]?.[6] ?? '']),
      elsewhere: elsewhere.filter(isPair).join(' '),
      unmistakable: file.unmistakable,
    },
  };
};

const isPair = (word: string): boolean => word.includes('-');

/** The index file with the words that came later. */
export const addLater = (file: SearchIndexFile, later: LaterWords): SearchIndexFile => ({
  ...withWords(
    file,
    file.answers.map((answer, place) => {
      const [cues = '', others = ''] = later.answers[place] ?? [];
      return [`${answer[4]}|${cues}`, others];
    }),
  ),
  elsewhere: `${file.elsewhere} ${later.elsewhere}`,
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
