import { type Mutant, mutate } from './mutant';

const search = 'lib/search';
const tests = 'tests/unit/lib/search';

/** Faults in the rules that tell danger, supply and emergencies from other questions. */
export const ruleMutants: readonly Mutant[] = [
  ...mutate(
    `${search}/rules.ts`,
    `${tests}/rules.test.ts`,
    ["rules.now)) return 'now'", "rules.now)) return 'named'"],
    ["return 'asked'", 'return undefined'],
    ['rules.safety.ordinary)) return undefined', 'rules.safety.ordinary)) return []'],
    ["named ? 'named' : 'likely'", "'named'"],
    ['typing: false', 'typing: true'],
    ['partHarmless(whole, rules.harmless)', 'partHarmless(whole, [])'],
    ['harmless.length > 0 &&', 'false &&'],
    ['!harmless.some', '!!harmless.some'],
  ),
  ...mutate(
    `${search}/signs.ts`,
    `${tests}/rules.test.ts`,
    ['sum >= signs.enough &&', 'sum > signs.enough + 3 &&'],
    ['MOST_OTHERS = 3', 'MOST_OTHERS = 30'],
    ['speaking.length >= countNeeded', '0 >= countNeeded'],
  ),
  ...mutate(
    `${search}/pattern.ts`,
    `${tests}/pattern.test.ts`,
    ['GAP = 3', 'GAP = 4'],
    ['at === 0 || !leads', 'true'],
    ['!pattern.ends || at >= query.words.length', 'true'],
    ["text.includes('=')", 'false'],
    ['editDistance(typed, words, 1) < 2', 'typed === words'],
    ['query.typing && last', 'last'],
    ['query.words.slice(at, end)', 'query.words.slice(at)'],
    ['query.typing && end < query.words.length', 'true'],
  ),
  ...mutate(
    `${search}/pattern-fault.ts`,
    `${tests}/pattern-fault.test.ts`,
    ['elements.at(-1) === gap', 'false'],
    ["choices.includes('')", 'false'],
    ["element.includes('.')", 'false'],
    ['read.length === 0', 'false'],
    ['&& !isWhole', ''],
    ['|\\d+\\+', ''],
  ),
  ...mutate(
    `${search}/meant-word.ts`,
    `${tests}/pattern.test.ts`,
    ["word === '0' &&", ''],
    ['exact ||', ''],
    ['>= Number.parseInt', '> Number.parseInt'],
    ['(edits === 2 && alike && word.length > 6)', 'false'],
  ),
  ...mutate(
    `${search}/rule-query.ts`,
    `${tests}/rules.test.ts`,
    ["1: 'i',", ''],
    ["[/\\bcan ?not\\b/g, 'cant'],", ''],
  ),
];
