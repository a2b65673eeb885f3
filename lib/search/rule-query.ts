import { toWords } from './words';

/** A query as rules read it: its words without idle ones, and whether the last one may be unfinished. */
export interface RuleQuery {
  readonly words: readonly string[];
  readonly typing: boolean;
}

/** Words that neither a pattern nor a query needs. */
const idle = new Set('a an the to so very just really even ever actually honestly fucking'.split(' '));

/** Ways of saying that rules read as one. */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/\bcan ?not\b/g, 'cant'],
  [/\b(do|does|did|is|are|was|were|would|could|will|have) not\b/g, '$1nt'],
  [/\b(wann?a|wants|wanted|wanting)\b/g, 'want'],
  [/\b(gonna|going to)\b/g, 'going'],
  [/\b(no one|noone)\b/g, 'nobody'],
  [/\b(every|some|any)one\b/g, '$1body'],
];

/** Signs that stand for letters inside a word, as in "su1cide". */
const disguises: Readonly<Record<string, string>> = {
  0: 'o',
  1: 'i',
  3: 'e',
  4: 'a',
  5: 's',
  7: 't',
  '@': 'a',
  '!': 'i',
  $: 's',
};

/** Reads a query for rules. */
export const toRuleQuery = (query: string): RuleQuery => {
  const plain = query
    .toLowerCase()
    .replace(/(?<=[a-z])[013457@!$*.](?=[a-z])/g, (sign) => disguises[sign] ?? '');
  return { words: toRuleWords(plain), typing: /[a-z]$/.test(plain) };
};

/** The words of a text that rules look at. */
export const toRuleWords = (text: string): string[] => {
  const words = toWords(text)
    .join(' ')
    .replace(/(?<=\b[a-z]) (?=[a-z]\b)/g, '');
  const plain = spellings.reduce((read, [said, meant]) => read.replace(said, meant), words);
  return plain.split(' ').filter((word) => word !== '' && !idle.has(word));
};
