import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toQuote, toTextDirective } from '@/components/share/quote';

const direct = (before: string, words: string, after: string) =>
  toTextDirective(toQuote(before, words, after));

describe('a quote', () => {
  test.each([
    [
      'takes in whole words',
      ['Tea is', ' ho', 't today'],
      { before: 'Tea is', words: 'hot', after: 'today' },
    ],
    [
      'drops spaces at its ends',
      ['Tea ', ' is hot ', ' today'],
      { before: 'Tea', words: 'is hot', after: 'today' },
    ],
    [
      'makes spaces single',
      ['Tea', '  is \t hot ', 'today'],
      { before: 'Tea', words: 'is hot', after: 'today' },
    ],
    ['keeps the ends of blocks', ['A\n', 'B \n\n C', '\nD'], { before: 'A', words: 'B\nC', after: 'D' }],
    ['does not reach into the next block', ['A\n', 'B', '\nC'], { before: 'A', words: 'B', after: 'C' }],
  ] as const)('%s', (_, [before, words, after], quote) => {
    expect(toQuote(before, words, after)).toEqual(quote);
  });
});

describe('its directive', () => {
  test.each([
    ['names short words whole', ['Tea is', ' hot', ' today'], ':~:text=hot'],
    ['encodes what has a meaning of its own', ['', 'a-b, c & d', ''], ':~:text=a%2Db%2C%20c%20%26%20d'],
    [
      'takes in the mark after a word, and says what comes before when that came earlier',
      ['Hot. Tea is ', 'hot', '.'],
      ':~:text=is-,hot.',
    ],
    [
      'says what comes before when that is needed',
      ['hot or cold, ', 'hot', ' it is'],
      ':~:text=cold%2C-,hot',
    ],
    ['says what comes after when that is shorter to find', ['hot tea ', 'hot', ' milk'], ':~:text=tea-,hot'],
    ['looks past capitals', ['Hot tea. Now ', 'hot', ' tea'], ':~:text=Now-,hot'],
    ['looks across blocks', ['hot\ncold\n', 'hot', '\ntea'], ':~:text=cold-,hot'],
  ] as const)('%s', (_, [before, words, after], directive) => {
    expect(direct(before, words, after)).toBe(directive);
  });

  test('names several blocks by their ends', () => {
    expect(direct('', 'one two three four five\nsix\nseven eight', ' nine')).toBe(
      ':~:text=one%20two%20three%20four,seven%20eight',
    );
  });

  test('names a long quote by its ends', () => {
    const words = Array.from({ length: 40 }, (_, place) => `word${place}`).join(' ');
    expect(direct('', words, '')).toBe(
      ':~:text=word0%20word1%20word2%20word3,word36%20word37%20word38%20word39',
    );
  });

  test('of nothing is nothing', () => {
    expect(direct('a ', ' ', ' b')).toBeUndefined();
  });
});

/** Finds what a directive leads to, as a browser does: the first place where all its parts stand. */
function follow(text: string, directive: string): [number, number] | undefined {
  const parts = directive.slice(8).split(',');
  const read = (part = '') => decodeURIComponent(part).toLowerCase();
  const prefix = parts[0]?.endsWith('-') ? `${read(parts.shift()?.slice(0, -1))} ` : '';
  const suffix = parts.at(-1)?.startsWith('-') ? ` ${read(parts.pop()?.slice(1))}` : '';
  const [start, end] = [read(parts[0]), parts[1] === undefined ? undefined : read(parts[1])];
  const from = text.indexOf(prefix + start + (end === undefined ? suffix : '')) + prefix.length;
  const to =
    end === undefined ? from + start.length : text.indexOf(end + suffix, from + start.length) + end.length;
  return [from, to];
}

test('a directive leads to its quote, however often its words stand elsewhere', () => {
  const word = fc.constantFrom('tea', 'Hot', 'is-it', 'a,b', 'x&y', 'milk');
  const words = (least: number) =>
    fc
      .array(fc.tuple(word, fc.constantFrom(' ', ' ', ' ', '\n')), { minLength: least, maxLength: 40 })
      .map((all) => all.flat().join(''));
  fc.assert(
    fc.property(words(0), words(1), words(0), (before, selected, after) => {
      const quote = toQuote(before, selected, after);
      const directive = toTextDirective(quote);
      if (directive === undefined) return;
      const text = [quote.before, quote.words, quote.after]
        .filter(Boolean)
        .join(' ')
        .replaceAll('\n', ' ')
        .toLowerCase();
      const from = quote.before === '' ? 0 : quote.before.length + 1;
      expect(follow(text, directive)).toEqual([from, from + quote.words.length]);
    }),
  );
});
