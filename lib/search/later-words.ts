import type { SearchIndexFile } from './types';

/** What comes later than the first index file. */
export interface LaterWords {
  /** By place of an answer: cues and further ways of asking, each joined with `|`, and telling words of its text. */
  readonly answers: readonly (readonly [cues: string, others: string, aliases: string])[];
  /** Words of other subjects, as in the index file: few of them change what a plainly worded query finds. */
  readonly elsewhere: string;
  readonly unmistakable: string;
}

/** How many ways of asking each answer has in the first file, in the order of its author. */
const FIRST_ALIASES = 8;

/** Parts an index file: what plainly worded queries need, and words for everything else. */
export const holdBack = (file: SearchIndexFile): { first: SearchIndexFile; later: LaterWords } => {
  const { elsewhere, unmistakable } = file;
  return {
    first: {
      ...withWords(file, (aliases) => [aliases.split('|').slice(0, FIRST_ALIASES).join('|'), '', '']),
      ...{ elsewhere: '', unmistakable: '' },
    },
    later: {
      answers: file.answers.map(([, , , aliases, cues, , others]) => [
        sortCues(cues),
        others,
        aliases.split('|').slice(FIRST_ALIASES).join('|'),
      ]),
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
  ...withWords(file, (first, place) => {
    const [cues = '', others = '', further = ''] = answers[place] ?? [];
    return [further === '' ? first : `${first}|${further}`, cues, others];
  }),
  ...{ elsewhere, unmistakable },
});

const withWords = (
  file: SearchIndexFile,
  read: (aliases: string, place: number) => readonly [aliases: string, cues: string, others: string],
): SearchIndexFile => ({
  ...file,
  answers: file.answers.map(([path, question, topic, all, , lead], place) => {
    const [aliases, cues, others] = read(all, place);
    return [path, question, topic, aliases, cues, lead, others];
  }),
});
