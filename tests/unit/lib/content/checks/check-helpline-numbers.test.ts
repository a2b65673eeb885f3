import { expect, test } from 'vitest';
import { checkHelplineNumbers } from '@/lib/content/checks/check-helpline-numbers';
import { judgeBy } from '../judge';

const name = 'name: 988 Lifeline';
const other = (digits: string) =>
  `helplines.yml:16: the helpline "988 Lifeline" is reached at "${digits}", another number than its name holds: correct one of them`;

test('helplines that their country knows by the number in their name pass', () => {
  expect(judgeBy(checkHelplineNumbers, {})).toEqual([]);
});

test('three digits that the country does not have are refused, and so is another number than the name holds', () => {
  expect(judgeBy(checkHelplineNumbers, { 'helplines.yml': ['call: "988"', 'call: "998"'] })).toEqual([
    'helplines.yml:16: "998" is no three-digit number known in US (these are: 911, 988): correct it, or have a new one added to lib/content/phone-numbers.ts with its source',
    other('998'),
  ]);
  expect(judgeBy(checkHelplineNumbers, { 'helplines.yml': ['call: "988"', 'call: "911"'] })).toEqual([
    other('911'),
  ]);
});

test('a number to text is judged too, at its own line', () => {
  const text = { 'helplines.yml': [name, `${name}\n    text:\n      number: "998"`] } as const;
  expect(judgeBy(checkHelplineNumbers, text)[0]).toMatch(
    /^helplines\.yml:15: "998" is no three-digit number/,
  );
});

test('one of two ways may be by another number, and a name without a number says none', () => {
  const text = { 'helplines.yml': [name, `${name}\n    text:\n      number: "741741"`] } as const;
  expect(judgeBy(checkHelplineNumbers, text)).toEqual([]);
  expect(judgeBy(checkHelplineNumbers, { 'helplines.yml': [name, 'name: Lifeline'] })).toEqual([]);
});

test('a helpline that is reached by chat only has no number to judge', () => {
  const chat = { 'helplines.yml': ['call: "988"', 'chat: https://tea.example/chat'] } as const;
  expect(judgeBy(checkHelplineNumbers, chat)).toEqual([]);
});
