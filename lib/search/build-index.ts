import { toStem } from './stem';
import type { IndexedAnswer, SearchEntry, SearchIndexFile, SearchWords } from './types';
import { toWords } from './words';

/** Longest lead kept for snippets, in characters. */
const LEAD = 160;

/** Builds the index file that the browser fetches; cues of answers that are not there are left out. */
export const buildSearchIndex = (entries: readonly SearchEntry[], words: SearchWords): SearchIndexFile => {
  const topics = [...new Set(entries.map((entry) => entry.topicTitle))];
  return {
    version: 1,
    topics,
    answers: entries.map((entry) =>
      toIndexedAnswer(entry, topics.indexOf(entry.topicTitle), words.cues[entry.slug] ?? []),
    ),
    same: words.same.map((group) => group.join('|')),
    ordinary: words.ordinary.join(' '),
    elsewhere: words.elsewhere.join(' '),
    lookalikes: words.lookalikes.join(' '),
  };
};

const toIndexedAnswer = (entry: SearchEntry, topic: number, cues: readonly string[]): IndexedAnswer => {
  const { slug, path, question, aliases } = entry;
  const lead = toLead(entry.text);
  const known = new Set([question, ...aliases, ...cues, lead, entry.topicTitle].flatMap(toWords).map(toStem));
  return [slug, path, question, topic, aliases, cues.join('|'), lead, toOtherWords(entry.text, known)];
};

/** The first sentences of an answer, as many as fit, or the first one cut at a word. */
const toLead = (text: string): string => {
  const sentences = text.split(/(?<=[.!?])\s+/);
  let lead = sentences.shift() ?? '';
  if (lead.length > LEAD) return `${lead.slice(0, LEAD).replace(/\s+\S*$/, '')} …`;
  for (const sentence of sentences) {
    if (lead.length + sentence.length >= LEAD) break;
    lead = `${lead} ${sentence}`;
  }
  return lead;
};

/** One form of each word of the text whose stem is not known already. */
const toOtherWords = (text: string, known: Set<string>): string => {
  const others = toWords(text).filter((word) => {
    const stem = toStem(word);
    if (word.length < 3 || known.has(stem)) return false;
    return known.add(stem).has(stem);
  });
  return others.sort().join(' ');
};
