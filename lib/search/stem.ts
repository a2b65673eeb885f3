const SHORTEST = 4;
const endings =
  /(ization|isation|fulness|iveness|ability|ibility|ously|ively|ment|ness|less|able|ible|ance|ancy|ence|ency|ful|ous|ive|ity|ety|ant|ent|age|ist|ly|al|er|or|ic)$/;

const stems = new Map<string, string>();

/** The part of a word that its forms share, so that "driving", "drives" and "driver" meet as "driv". Each word is cut once. */
export const toStem = (word: string): string => {
  const stem = stems.get(word) ?? cut(word);
  stems.set(word, stem);
  return stem;
};

const cut = (word: string): string => {
  if (word.length < SHORTEST) return word;
  let stem = withoutTense(withoutPlural(word));
  for (let shorter = withoutEnding(stem); shorter !== stem; shorter = withoutEnding(stem)) stem = shorter;
  return stem.replace(/(?<=...)[eiy]+$/, '');
};

const withoutPlural = (word: string): string => {
  if (/[^aeiou]ies$/.test(word) && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(ss|x|ch|sh)es$/.test(word)) return word.slice(0, -2);
  return /[^sui]s$/.test(word) ? word.slice(0, -1) : word;
};

const withoutTense = (word: string): string => {
  if (/ied$/.test(word) && word.length > 4) return `${word.slice(0, -3)}y`;
  const stem = word.replace(/(?<=[aeiouy].*[^e])ed$|(?<=[aeiouy].*)ing$/, '');
  if (stem === word || stem.length < 3) return word;
  return stem.replace(/([bdfgmnprt])\1$/, '$1');
};

const withoutEnding = (word: string): string => {
  const stem = word.replace(/(?<=[st])ion$/, '').replace(endings, '');
  return stem.length < SHORTEST ? word : stem;
};
