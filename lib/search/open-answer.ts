import type { Said } from './postings';
import { toNumbers } from './ranges';
import { fillerWords } from './small-words';
import { toStem } from './stem';
import type { IndexedAnswer } from './types';
import { toTerms, type Vocabulary } from './vocabulary';
import { toWords } from './words';

/** One answer as results show it and as ways of asking are compared. */
export interface OpenAnswer {
  readonly slug: string;
  readonly path: string;
  readonly topicTitle: string;
  readonly question: string;
  readonly aliases: readonly string[];
  readonly lead: string;
  /** Each way it is asked: the question first, then its aliases. */
  readonly asked: readonly Asked[];
  /** Terms of its cues. */
  readonly cued: ReadonlySet<string>;
}

/** One way of asking. */
export interface Asked {
  readonly stems: ReadonlySet<string>;
  /** Its stems without filler words, each between spaces, where phrases are looked for. */
  readonly run: string;
  /** All its words, each after a space. */
  readonly words: string;
  /** What all its terms weigh together. */
  readonly weight: number;
}

/** What an answer of the index file says, by where it says it. */
export const toSaid = (answer: IndexedAnswer, topics: readonly string[]): Said => {
  const [, question, topic, aliases, cues, lead, others] = answer;
  return {
    question,
    aliases: parts(aliases),
    cues: parts(cues).flatMap(toNumbers),
    lead,
    others: `${others} ${topics[topic] ?? ''}`,
  };
};

/** Opens an answer of the index file. */
export const openAnswer = (
  answer: IndexedAnswer,
  topics: readonly string[],
  vocabulary: Vocabulary,
  weigh: (term: string) => number,
): OpenAnswer => {
  const weights = listTexts(answer).map((text) =>
    Math.round([...toTerms(vocabulary, text)].reduce((sum, term) => sum + weigh(term), 0) * 100),
  );
  return openWeighed(answer, topics, weights);
};

/** Opens an answer whose ways of asking are weighed already: in hundredths. */
export const openWeighed = (
  answer: IndexedAnswer,
  topics: readonly string[],
  weights: readonly number[],
): OpenAnswer => {
  const [path, question, topic, aliases, cues, lead] = answer;
  return {
    // A section or a word has no page of its own: its fragment tells it apart.
    slug: path.split('/').filter(Boolean).slice(1).join('/'),
    path,
    topicTitle: topics[topic] ?? '',
    question,
    aliases: parts(aliases),
    lead,
    asked: listTexts(answer).map((text, nth) => toAsked(text, (weights[nth] ?? 0) / 100)),
    cued: new Set(parts(cues).flatMap(toNumbers)),
  };
};

/** The parts of a list that is joined with `|`. */
export const parts = (text: string): string[] => text.split('|').filter((part) => part !== '');

const listTexts = ([, question, , aliases]: IndexedAnswer): string[] => [question, ...parts(aliases)];

const toAsked = (text: string, weight: number): Asked => {
  const words = toWords(text);
  const telling = words.filter((word) => !fillerWords.has(word)).map(toStem);
  return {
    stems: new Set(words.map(toStem)),
    run: ` ${telling.join(' ')} `,
    words: ` ${words.join(' ')}`,
    weight,
  };
};
