import { expect, test } from 'vitest';
import { checkSheetIds } from '@/lib/content/checks/check-sheet-ids';
import { judgeBy } from '../judge';

const sheet = 'worksheets/tea-for-guests.yml';

test('groups and lines may share an id, and each of them has its own', () => {
  expect(judgeBy(checkSheetIds, {})).toEqual([]);
  expect(judgeBy(checkSheetIds, { [sheet]: ['id: cups', 'id: kitchen'] })).toEqual([]);
});

test('a line with the id of another is refused', () => {
  expect(judgeBy(checkSheetIds, { [sheet]: ['id: cups', 'id: kettle'] })).toEqual([
    `${sheet}:13: the id "kettle" stands already on line 10: give this one an id of its own`,
  ]);
});

test('a line with the id of one in another group is refused, and so is a group with the id of another', () => {
  const hall =
    '  - id: kitchen\n    heading: In the hall\n    lines:\n      - id: kettle\n        line: The tray\n';
  const about = 'about: /topics/brewing-tea/#how-hot\n';
  expect(judgeBy(checkSheetIds, { [sheet]: [about, `${about}${hall}`] })).toEqual([
    `${sheet}:16: the id "kitchen" stands already on line 6: give this one an id of its own`,
    `${sheet}:19: the id "kettle" stands already on line 10: give this one an id of its own`,
  ]);
});
