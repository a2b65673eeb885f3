/** One small fault put into a rule, and the test that must fail because of it. */
export type Mutant = { file: string; from: string; to: string; killedBy: string };

const checks = 'lib/content/checks';
const checkTests = 'tests/unit/lib/content/checks';
const searchTests = 'tests/unit/lib/search';

/** Faults that a tired author of this code could make, by rule; `from` stands once in its file. */
export const mutants: readonly Mutant[] = [
  {
    file: `${checks}/check-dates.ts`,
    from: 'lastReviewed < nextReviewDue',
    to: 'lastReviewed <= nextReviewDue',
    killedBy: `${checkTests}/check-dates.test.ts`,
  },
  {
    file: `${checks}/check-dates.ts`,
    from: 'date <= newer.date',
    to: 'date >= newer.date',
    killedBy: `${checkTests}/check-dates.test.ts`,
  },
  {
    file: `${checks}/check-overdue.ts`,
    from: 'day < today',
    to: 'day <= today',
    killedBy: `${checkTests}/check-overdue.test.ts`,
  },
  {
    file: `${checks}/check-overdue.ts`,
    from: '30 * 24',
    to: '31 * 24',
    killedBy: `${checkTests}/check-overdue.test.ts`,
  },
  {
    file: `${checks}/check-headings.ts`,
    from: 'depth > previous + 1',
    to: 'depth > previous + 2',
    killedBy: `${checkTests}/check-headings.test.ts`,
  },
  {
    file: `${checks}/check-headings.ts`,
    from: 'const deepest = 4',
    to: 'const deepest = 5',
    killedBy: `${checkTests}/check-headings.test.ts`,
  },
  {
    file: `${checks}/check-links.ts`,
    from: 'https:\\/\\/[^\\s/]|',
    to: 'https?:\\/\\/[^\\s/]|',
    killedBy: `${checkTests}/check-links.test.ts`,
  },
  {
    file: `${checks}/check-raw-html.ts`,
    from: "'html'",
    to: "'code'",
    killedBy: `${checkTests}/check-raw-html.test.ts`,
  },
  {
    file: `${checks}/check-percentages.ts`,
    from: '(?:1|one)',
    to: '(?:one)',
    killedBy: `${checkTests}/check-percentages.test.ts`,
  },
  {
    file: `${checks}/check-figures-cited.ts`,
    from: '!prose.cited',
    to: 'prose.cited',
    killedBy: `${checkTests}/check-figures-cited.test.ts`,
  },
  {
    file: `${checks}/check-frequency-words.ts`,
    from: '!sideEffect.test',
    to: 'sideEffect.test',
    killedBy: `${checkTests}/check-frequency-words.test.ts`,
  },
  {
    file: `${checks}/check-duplicates.ts`,
    from: "claimsOf('faq')",
    to: "claimsOf('topic')",
    killedBy: `${checkTests}/check-duplicates.test.ts`,
  },
  {
    file: `${checks}/check-permalinks.ts`,
    from: 'addresses.has(address) || first !== undefined',
    to: 'true',
    killedBy: `${checkTests}/check-permalinks.test.ts`,
  },
  {
    file: `${checks}/check-directives.ts`,
    from: "endsWith('if:')",
    to: "includes('if')",
    killedBy: `${checkTests}/check-directives.test.ts`,
  },
  {
    file: 'lib/markdown/drop-unsafe-links.ts',
    from: '\\/(?![/\\\\])|#',
    to: '\\/|#',
    killedBy: 'tests/unit/lib/markdown/drop-unsafe-links.test.ts',
  },
  {
    file: 'lib/markdown/drop-unsafe-links.ts',
    from: "'img'",
    to: "'video'",
    killedBy: 'tests/unit/lib/markdown/drop-unsafe-links.test.ts',
  },
  {
    file: 'lib/search/rules.ts',
    from: "return 'now'",
    to: "return 'named'",
    killedBy: `${searchTests}/rules.test.ts`,
  },
  {
    file: 'lib/search/rules.ts',
    from: "return 'asked'",
    to: 'return undefined',
    killedBy: `${searchTests}/rules.test.ts`,
  },
  {
    file: 'lib/search/rules.ts',
    from: 'rules.safety.ordinary)) return undefined',
    to: 'rules.safety.ordinary)) return []',
    killedBy: `${searchTests}/rules.test.ts`,
  },
  {
    file: 'lib/search/weights.ts',
    from: 'MOST = 8',
    to: 'MOST = 80',
    killedBy: `${searchTests}/search-answers.test.ts`,
  },
  {
    file: 'lib/search/weights.ts',
    from: 'oneEdit: 0.8',
    to: 'oneEdit: 0',
    killedBy: `${searchTests}/search-answers.test.ts`,
  },
  {
    file: 'lib/search/search-answers.ts',
    from: "crisis === 'now' ? undefined",
    to: "crisis === 'asked' ? undefined",
    killedBy: `${searchTests}/search-answers.test.ts`,
  },
];
