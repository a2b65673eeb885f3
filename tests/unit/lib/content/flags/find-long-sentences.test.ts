import { describe, expect, test } from 'vitest';
import { checkFlags } from '@/lib/content/checks/check-flags';
import { judgeBy, withBody, withKeyMessage } from '../judge';

const answer = 'faq/how-hot.md';
/** A sentence of so many words, 4 or more. */
const say = (words: number): string => `Tea is${' so'.repeat(words - 3)} good.`;
const tell = (opening: string, words: number) =>
  `the sentence "${opening}…" has ${words} words, 25 at most: split it (flag "sentence-length")`;

describe('a sentence', () => {
  test('of 25 words passes, and one of 26 is flagged', () => {
    expect(judgeBy(checkFlags, withBody(say(25)))).toEqual([]);
    expect(judgeBy(checkFlags, withBody(say(26)))).toEqual([`${answer}:17: ${tell('Tea is so so so', 26)}`]);
  });

  test.each([
    ['on its own line of a paragraph', `One.\n${say(26)}`, 18],
    ['after a citation', `One [@tea-guide-2021]. ${say(26)}`, 17],
    ['before a citation', say(26).replace('.', ' [@tea-guide-2021].'), 17],
    ['in a list', `- one\n- ${say(26)}`, 18],
    ['in a box', `:::do\n${say(26)}\n:::`, 18],
    ['in a box on differing sources', `:::sources-differ\n${say(26)}\n:::`, 18],
  ])('is found %s', (_, words, line) => {
    expect(judgeBy(checkFlags, withBody(words))).toEqual([
      `${answer}:${line}: ${tell('Tea is so so so', 26)}`,
    ]);
  });

  test('is counted with its figure printed, and with the words that a glossary link shows', () => {
    expect(judgeBy(checkFlags, withBody(`${say(12).slice(0, -1)} {{outcome:slept-badly}}.`))).toEqual([]);
    expect(judgeBy(checkFlags, withBody(`${say(13).slice(0, -1)} {{outcome:slept-badly}}.`))).toHaveLength(1);
    expect(judgeBy(checkFlags, withBody(`[[tannin|Tea and more]] ${say(23)}`))).toHaveLength(1);
  });

  test('in a key message is flagged too', () => {
    expect(judgeBy(checkFlags, withKeyMessage(say(26)))).toContain(
      `articles/brewing-tea.md:10: ${tell('Tea is so so so', 26)}`,
    );
  });

  test('is none in a table, its caption or a heading', () => {
    const rest = say(30);
    const table = `Table: ${rest}\n\n| a |\n| - |\n| ${rest} |`;
    expect(judgeBy(checkFlags, withBody(`## ${rest} {#a}\n\n${table}`))).toEqual([]);
  });
});

describe('a paragraph', () => {
  test('of 4 sentences passes, and one of 5 is flagged at its first line', () => {
    expect(judgeBy(checkFlags, withBody('One. Two.\nThree? Four!'))).toEqual([]);
    expect(judgeBy(checkFlags, withBody('One. Two.\nThree? Four! Five.'))).toEqual([
      `${answer}:17: the paragraph "One. Two. Three? Four! Five." has 5 sentences, 4 at most: split it (flag "paragraph-length")`,
    ]);
  });

  test('begins anew at each line of a list', () => {
    expect(judgeBy(checkFlags, withBody('- One. Two. Three.\n- Four. Five. Six.'))).toEqual([]);
  });
});
