import { loadSearchWords } from '@/lib/search/rules-file';
import { grammarWords } from '@/lib/search/small-words';
import type { SearchEntry, SearchWords } from '@/lib/search/types';
import { toWords } from '@/lib/search/words';
import { createRandom } from '@/tests/unit/random';
import { loadEntries } from './load-entries';
import { loadSections } from './load-sections';

/** Answers to be searched, with the words that authors keep for them. */
export interface Generated {
  readonly entries: readonly SearchEntry[];
  readonly words: SearchWords;
  /** What else the site's search holds. */
  readonly sections: readonly SearchEntry[];
}

/** What answers are made of: what is published, read once. */
export interface Sources {
  readonly real: readonly SearchEntry[];
  readonly words: SearchWords;
  readonly sections: readonly SearchEntry[];
}

/** Reads what answers are made of from a content folder. */
export const readSources = (contentDirectory = 'content'): Sources => ({
  real: loadEntries(contentDirectory),
  words: loadSearchWords(contentDirectory),
  sections: loadSections(contentDirectory),
});

/** How likely a word of a real sentence gives way to one of the answer's own subject, and to any other. */
const OWN = 0.25;
const OTHER = 0.35;

/**
 * The published answers and, up to `count` in all, varied ones made of their sentences: telling words give way to words of
 * a subject of the answer's own, and to words drawn as often as the site uses them. The same each time.
 */
export const generateEntries = (count: number, { real, words, sections } = readSources()): Generated => {
  const written = [...real, ...sections];
  const tokens = written.flatMap(({ question, text }) => toWords(`${question} ${text}`)).filter(isTelling);
  const vocabulary = [...new Set(tokens)];
  const random = createRandom(1);
  const pick = <Thing>(things: readonly Thing[], other: Thing): Thing =>
    things[Math.floor(random() * things.length)] ?? other;
  const sentences = written.flatMap(({ text }) => text.split(/(?<=[.!?])\s+/)).filter((text) => text !== '');
  const made = Array.from({ length: Math.max(0, count - real.length) }, (_, nth): [SearchEntry, string[]] => {
    const subject = Array.from({ length: 4 }, () => pick(vocabulary, ''));
    const change = (text: string): string =>
      text.replace(/[A-Za-z]+/g, (word) => {
        const chance = isTelling(word.toLowerCase()) ? random() : 1;
        return chance < OWN ? pick(subject, word) : chance < OWN + OTHER ? pick(tokens, word) : word;
      });
    const like = pick(real, undefined) as SearchEntry;
    const slug = `generated-${nth}`;
    const entry = {
      ...like,
      slug,
      path: `/faq/${slug}/`,
      question: change(like.question),
      aliases: like.aliases.map(change),
      text: like.text
        .split(/(?<=[.!?])\s+/)
        .map(() => change(pick(sentences, '')))
        .join(' '),
    };
    return [
      entry,
      (words.cues[like.slug] ?? []).slice(0, 20).map((cue) => (cue.includes('..') ? cue : change(cue))),
    ];
  });
  return {
    sections,
    entries: [...real, ...made.map(([entry]) => entry)].slice(0, count),
    words: {
      ...words,
      cues: { ...words.cues, ...Object.fromEntries(made.map(([{ slug }, cues]) => [slug, cues])) },
    },
  };
};

const isTelling = (word: string): boolean => word.length > 2 && !grammarWords.has(word);
