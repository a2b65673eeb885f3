import { buildSearchIndex } from '@/lib/search/build-index';
import { openSearchIndex, type SearchIndex } from '@/lib/search/open-index';
import type { SearchRules } from '@/lib/search/rules';
import type { SearchEntry, SearchWords } from '@/lib/search/types';

const entry = (slug: string, question: string, aliases: string[], text: string): SearchEntry => ({
  slug,
  path: `/faq/${slug}/`,
  question,
  aliases,
  topic: 'tea',
  topicTitle: 'Tea',
  text,
});

/** A few answers with nothing to do with medicine, for tests of how search works. */
export const teaEntries: readonly SearchEntry[] = [
  entry(
    'brewing',
    'How is tea brewed?',
    ['making a pot', 'how hot is the water'],
    'Pour hot water. Wait four minutes. Serve with biscuits.',
  ),
  entry(
    'price',
    'What does tea cost?',
    ['price of a teabag', 'cheap tea'],
    'A bag costs a few cents. Loose leaf costs more.',
  ),
  entry('sleeping', 'Does tea keep you awake?', ['caffeine at night'], 'Black tea may. Chamomile does not.'),
  entry('green-tea', 'What is green tea?', ['sencha'], 'Leaves that are steamed soon after picking.'),
  entry('help-right-now', 'I am in danger. What should I do?', ['I cannot go on'], 'Call now.'),
  entry('when-to-get-urgent-help', 'When is tea an emergency?', ['scalded badly'], 'When it burns.'),
  entry('is-it-legal', 'Is tea legal?', ['tea and the law'], 'Yes.'),
];

/** What people type about tea. */
export const teaWords: SearchWords = {
  same: [
    ['cost', 'price', 'how dear'],
    ['awake', 'sleepless'],
  ],
  cues: { sleeping: ['insomnia', 'overstimulation', 'lie awake', '65..70'], unwritten: ['nothing'] },
  ordinary: ['sister', 'really'],
  elsewhere: ['football', 'tea-ceremony', 'xylophone'],
  lookalikes: { sencha: ['senna'] },
};

/** Rules with one pattern each. */
export const teaRules: SearchRules = {
  crisis: { now: ['cant go on'], named: ['despair'], ordinary: ['does tea'], harmless: ['burn incense'] },
  emergency: { now: ['scald'], named: ['burn'], ordinary: ['does tea'], harmless: ['burn incense'] },
  safety: {
    only: [{ when: ['steal ... tea'], answers: ['is-it-legal', 'not-written'] }],
    ordinary: ['is it legal'],
  },
};

/** The index of these answers, opened. */
export const openTeaIndex = (): SearchIndex => {
  const file = JSON.parse(JSON.stringify(buildSearchIndex(teaEntries, teaWords)));
  return openSearchIndex(file, file);
};
