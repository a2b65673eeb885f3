/** The three-digit numbers of each country; each line ends with the sources in `content/sources` that name them. */
const shortNumbers: Readonly<Record<string, readonly string[]>> = {
  US: ['911', '988'], // when-to-call-911, lifeline-988
  GB: ['999', '111'], // uk-when-to-call-999, nhs-111-england-2024
  IE: ['112', '999'], // hse-112-999
  CA: ['911', '988'], // canada-911-new-brunswick, mhcc-988-2023
  AU: ['000'], // australia-000-queensland
  NZ: ['111'], // nz-111-emergency
};

/** What a number that people can call or text consists of. */
const written = /^\+?[\d ().-]+$/;
const digits = { least: 3, most: 15 };

/** Whether a text is a telephone number as people write it: digits with spaces, hyphens, dots or brackets, and perhaps a plus before them. */
export function isPhoneNumber(text: string): boolean {
  const { length } = toDigits(text);
  return written.test(text) && length >= digits.least && length <= digits.most;
}

/** A number without what people write between its digits: "(0800) 12-34" and "0800 1234" are one. */
export function toDigits(text: string): string {
  return text.replace(/\D/g, '');
}

/** Says that a number of three digits is none that phones take, in one country or in any; nothing when it is one, or is longer. */
export function describeUnknownShort(number: string, country?: string): string | undefined {
  const known = country === undefined ? Object.values(shortNumbers).flat() : (shortNumbers[country] ?? []);
  const dialed = toDigits(number);
  if (dialed.length !== 3 || known.includes(dialed)) return undefined;
  const place = country === undefined ? '' : ` in ${country}`;
  const listed = known.length === 0 ? 'none is' : `these are: ${[...new Set(known)].join(', ')}`;
  return `"${number}" is no three-digit number known${place} (${listed}): correct it, or have a new one added to lib/content/phone-numbers.ts with its source`;
}

/** The letters of a phone's keys, in the order of the keys from 2 on. */
const keys = ['ABC', 'DEF', 'GHI', 'JKL', 'MNO', 'PQRS', 'TUV', 'WXYZ'];
/** A number among words, with letters in it as in "1-800-FDA-1088". */
const amongWords = /\+?\(?\d(?:[\s().-]*\d|-?[A-Z])*/g;

/** The digits of every telephone number that stands among words; fewer than three are no number to call. */
export function listNumbers(words: string): string[] {
  return [...words.matchAll(amongWords)]
    .map(([number]) => toDigits(number.replace(/[A-Z]/g, toKey)))
    .filter(({ length }) => length >= digits.least);
}

function toKey(letter: string): string {
  return String(keys.findIndex((key) => key.includes(letter)) + 2);
}

/** Whether two numbers, as digits, reach the same phone: long ones may differ in the country that one begins with. */
export function isSameNumber(one: string, other: string): boolean {
  const [short = '', long = ''] = [one, other].sort((a, b) => a.length - b.length);
  return short === long || (short.length >= 7 && long.endsWith(short.replace(/^0/, '')));
}
