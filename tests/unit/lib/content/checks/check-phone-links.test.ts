import { describe, expect, test } from 'vitest';
import { checkPhoneLinks } from '@/lib/content/checks/check-phone-links';
import { judgeBy, withBody, withKeyMessage } from '../judge';

const noNumber = (number: string) =>
  `"${number}" is no telephone number: write 3 to 15 digits after "tel:" or "sms:", as in [911](tel:911)`;
const other = (words: string, number: string) =>
  `the link's words "${words}" hold another number than the "${number}" that it reaches: correct one of them`;
const noShort = (number: string) =>
  `"${number}" is no three-digit number known (these are: 911, 988, 999, 111, 112, 000): correct it, or have a new one added to lib/content/phone-numbers.ts with its source`;

describe('links that reach what they say pass', () => {
  test.each([
    '[911](tel:911)',
    '[Call 911](tel:911) or [text 9-8-8](sms:988)',
    '[help](tel:988)',
    '[1-800-FDA-1088](tel:18003321088)',
    '[800-222-1222](tel:+18002221222)',
    '[a 24-hour line](tel:988)',
    '[text HOME](sms:988?body=HOME)',
    '[988][a] and [999][b]\n\n[a]: tel:988\n[b]: tel:999',
    '<tel:911>',
    '[988](https://988lifeline.example)',
  ])('%s', (words) => {
    expect(judgeBy(checkPhoneLinks, withBody(words))).toEqual([]);
  });
});

describe('other links are refused', () => {
  test.each([
    ['[911](tel:988)', [other('911', '988')]],
    ['[Call 911](tel:998)', [noShort('998')]],
    ['[Call now](tel:911x)', [noNumber('911x')]],
    ['[Call now](tel:91)', [noNumber('91')]],
    [
      '[HOME to 741741](sms:741714)',
      ['no helpline has the number "741714": correct it, or add the helpline to helplines.yml'],
    ],
    ['[1-800-222-1222](tel:18002221223)', [other('1-800-222-1222', '18002221223')]],
    ['[1-800-FDA-1088](tel:18003331088)', [other('1-800-FDA-1088', '18003331088')]],
    ['[988][a]\n\n[a]: tel:911', [other('988', '911')]],
  ])('%s', (words, messages) => {
    expect(judgeBy(checkPhoneLinks, withBody(words))).toEqual(
      messages.map((message) => `faq/how-hot.md:17: ${message}`),
    );
  });

  test('a named number is refused once, where it is written', () => {
    expect(judgeBy(checkPhoneLinks, withBody('[now][a]\n\n[a]: tel:998'))).toEqual([
      `faq/how-hot.md:19: ${noShort('998')}`,
    ]);
  });

  test('in a key', () => {
    expect(judgeBy(checkPhoneLinks, withKeyMessage('Call [911](tel:988).'))).toEqual([
      `articles/brewing-tea.md:10: ${other('911', '988')}`,
    ]);
  });
});

test('helplines that cannot be read make no number unknown', () => {
  expect(judgeBy(checkPhoneLinks, { ...withBody('[a](sms:741741)'), 'helplines.yml': '' })).toEqual([]);
});
