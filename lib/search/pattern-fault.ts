import { toRuleWords } from './rule-query';
import { grammarWords } from './small-words';

const gap = '...';

/** What is wrong with a pattern of a rule that would find nothing, or everything, or something else than it says; undefined when it is sound. */
export const describePatternFault = (text: string): string | undefined => {
  const elements = text.replace(/^\^/, '').replace(/\$$/, '').split(' ');
  if (elements.at(0) === gap || elements.at(-1) === gap)
    return 'must have words on both sides of "..."; leave it out at an end';
  const words = elements.filter((element) => element !== gap);
  for (const element of words) {
    const fault = describeElementFault(element);
    if (fault !== undefined) return fault;
  }
  // Idle words are read past, so that a pattern of nothing else would look for nothing.
  const read = words.map(toRuleWords).filter((choices) => choices.length > 0);
  if (read.length === 0)
    return 'must hold a word that search reads; it passes over "a", "the", "to" and the like';
  const isWhole = text.startsWith('^') && text.endsWith('$');
  const small = read.length === 1 && !isWhole ? read[0]?.find((word) => grammarWords.has(word)) : undefined;
  return small && `must not be "${small}" alone, which stands in most searches; add a word, or "^" and "$"`;
};

const describeElementFault = (element: string): string | undefined => {
  if (element === '') return 'must have one space between its words, and none beside "^" and "$"';
  if (element.includes('.')) return 'must have "..." with spaces around it, and no other dots';
  const choices = element.split('/');
  if (choices.includes('')) return 'must have a word on both sides of "/", without spaces, like "no/only"';
  if (!choices.every((choice) => /^=?[^=]+$/.test(choice)))
    return 'must have "=" only right before a word, like "=high"';
  if (!choices.every((choice) => /^(?:[^+]+|\d+\+)$/.test(choice)))
    return 'must have "+" only right after a number, like "180+"';
  return undefined;
};
