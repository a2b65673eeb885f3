import { type Mutant, mutate } from './mutant';

const search = 'lib/search';
const tests = 'tests/unit/lib/search';

/** Faults in how a query is read and how answers are ranked. */
export const wordMutants: readonly Mutant[] = [
  ...mutate(
    `${search}/weights.ts`,
    `${tests}/search-answers.test.ts`,
    ['MOST = 8', 'MOST = 80'],
    ['oneEdit: 0.8', 'oneEdit: 0'],
    ['kin: 0.55', 'kin: 0'],
    ['begun: 0.85', 'begun: 0'],
  ),
  ...mutate(
    `${search}/search-answers.ts`,
    `${tests}/search-answers.test.ts`,
    ["crisis === 'now' ? undefined", "crisis === 'asked' ? undefined"],
    ["emergency === 'now' ? [LEADING.emergency]", 'false ? [LEADING.emergency]'],
    ['!leading.includes(score.answer)', 'true'],
    ['return isSure ?', 'return true ?'],
  ),
  ...mutate(
    `${search}/edit-distance.ts`,
    `${tests}/edit-distance.test.ts`,
    ['(same ? 0 : 1)', '1'],
    ['swapped ?', 'false ?'],
    ['Math.abs(from.length - to.length) > limit', 'false'],
  ),
  ...mutate(
    `${search}/words.ts`,
    `${tests}/words.test.ts`,
    [".normalize('NFKD')", ''],
    ['[£€]', '[£]'],
    ['.toLowerCase()', ''],
  ),
  ...mutate(
    `${search}/similar.ts`,
    `${tests}/search-answers.test.ts`,
    ['length > 2 ? 1', 'false ? 1'],
    ['cut.length < 5', 'true'],
    ['sound.length >= TELLING', 'false'],
  ),
  ...mutate(`${search}/interpret.ts`, `${tests}/search-answers.test.ts`, ['...listNear(index, word)', '']),
  ...mutate(`${search}/score.ts`, `${tests}/search-answers.test.ts`, ['return GAIN.begun', 'return 0']),
  ...mutate(`${search}/split-words.ts`, `${tests}/search-answers.test.ts`, [
    'read.push(word + next);',
    'read.push(word, next);',
  ]),
  ...mutate(`${search}/lookalikes.ts`, `${tests}/search-answers.test.ts`, [
    'findLookalike(index, word) ?? word',
    'word',
  ]),
  ...mutate(`${search}/snippet.ts`, `${tests}/search-answers.test.ts`, [
    'stems.has(toStem(word))',
    'stems.has(word)',
  ]),
];
