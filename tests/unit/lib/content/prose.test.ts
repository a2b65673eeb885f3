import { describe, expect, test } from 'vitest';
import { listProse, type Prose } from '@/lib/content/prose';
import { readContent } from '@/lib/content/read/read-content';
import { withBody } from './judge';
import { type Changes, writeLibrary } from './write-library';

/** The runs of `faq/how-hot.md` that come from its body, but for those of the valid library. */
function listRuns(words: string): Prose[] {
  const { library } = readContent(writeLibrary(withBody(words)));
  const file = library.files.faq.find(({ slug }) => slug === 'how-hot');
  if (file === undefined) throw new Error('no answer how-hot');
  return listProse(file)
    .filter(({ from }) => from !== 'question')
    .slice(1, -4);
}

const textOf = (words: string): string[] => listRuns(words).map(({ text }) => text.trim());
const lineOf = (words: string, sought: string): number | undefined => {
  const run = listRuns(words).find(({ text }) => text.includes(sought));
  return run?.lineAt(run.text.indexOf(sought));
};

describe('runs of words', () => {
  test('a paragraph, a heading, a list item and a table row are one run each', () => {
    const words =
      'One **two** *three*.\n\n## Four {#four}\n\n- five\n- six\n\n| a | b |\n| - | - |\n| c | d |';
    expect(textOf(words)).toEqual(['One two three.', 'Four', 'five', 'six', 'a b', 'c d']);
  });

  test('words in boxes and quotations are found, and the heading of a box', () => {
    const words = ':::care-card{level="urgent" heading="Call if:"}\n- one\n:::\n\n> two';
    expect(textOf(words)).toEqual(['Call if:', 'one', 'two']);
  });

  test('a glossary link is read as the words it shows', () => {
    expect(textOf('A [[tannin]] and [[tannin|the dry taste]].')).toEqual(['A tannin and the dry taste.']);
  });

  test('addresses are not words, bare or in links; what a link says is', () => {
    expect(textOf('See <https://tea.example/a%20b> or https://tea.example/5% or help@tea.example.')).toEqual([
      'See  or  or .',
    ]);
    expect(
      textOf('See [tea.example/5%](https://tea.example/5%) and [the label](https://tea.example/9%).'),
    ).toEqual(['See  and the label.']);
  });

  test('the title of a link and words in code are words', () => {
    expect(textOf('See [it](/faq/how-long/ "in time") and `code`.')).toEqual(['See it (in time) and code.']);
  });

  test('a forced line end keeps words apart', () => {
    expect(textOf('one\\\ntwo')).toEqual(['one\ntwo']);
  });

  test('hidden letters are dropped and special hyphens made plain', () => {
    expect(textOf('mira\u00adcle life\u2011saving ze\u200bro')).toEqual(['miracle life-saving zero']);
  });
});

describe('lines', () => {
  test.each([
    ['one\ntwo\nthree', 'three', 19],
    ['one [@tea-guide-2021]\ntwo\nthree', 'three', 19],
    ['*one\ntwo* three\nfour', 'two', 18],
    ['[one\ntwo](/faq/how-long/)\nthree', 'three', 19],
    ['one [[tannin]]\ntwo', 'two', 18],
    ['one\\\ntwo', 'two', 18],
    ['- one\n- two\n\n  three', 'three', 20],
    ['| a |\n| - |\n| b |\n| c |', 'c', 20],
    [':::do\n- one\n- two\n:::', 'two', 19],
  ])('in %j the word %j stands on line %i', (words, sought, line) => {
    expect(lineOf(words, sought)).toBe(line);
  });
});

describe('citations', () => {
  test.each([
    ['One [@tea-guide-2021]. Two.', [true]],
    ['One.\n\nTwo [@tea-guide-2021].', [false, true]],
    ['{{outcome:slept-badly}}', [true]],
    ['| a | b |\n| - | - |\n| c | d [@tea-guide-2021] |\n| e | f |', [false, true, false]],
  ])('in %j the runs with a citation are %j', (words, cited) => {
    expect(listRuns(words).map((run) => run.cited)).toEqual(cited);
  });
});

test('only what stands in a box on differing sources is quoted, however deep', () => {
  const words = 'a\n\n::::sources-differ\nb\n\n- c\n\n:::do\nd\n:::\n::::\n\n:::dont\ne\n:::';
  expect(listRuns(words).map(({ text, quoted }) => [text.trim(), quoted])).toEqual([
    ['a', false],
    ['b', true],
    ['c', true],
    ['d', true],
    ['e', false],
  ]);
});

describe('keys', () => {
  const listKeys = (
    changes: Changes,
    kind: 'article' | 'faq' | 'source' | 'outcome' | 'picture',
  ): string[] => {
    const [file] = readContent(writeLibrary(changes)).library.files[kind];
    if (file === undefined) throw new Error(`no ${kind}`);
    const keys = listProse(file).filter(({ from }) => from !== 'body' && from !== 'heading');
    return keys.map(({ from, lineAt }) => `${from}:${lineAt(0)}`);
  };

  test('the keys a reader sees are read, each at its line', () => {
    expect(listKeys({}, 'article')).toEqual([
      'title:2',
      'description:3',
      'funding:13',
      'aim:6',
      'keyMessages:8',
      'keyMessages:9',
      'keyMessages:10',
    ]);
    expect(listKeys({}, 'picture')).toEqual(['title:1', 'treated:3', 'compared:4', 'caption:2']);
    expect(listKeys({}, 'outcome')).toEqual(['label:6', 'population:7', 'timeFrame:5', 'why:11']);
  });

  test('aliases and the words of sources are left alone', () => {
    expect(listKeys({}, 'faq')).toEqual(['question:2']);
    expect(listKeys({}, 'source')).toEqual([]);
  });
});
