import type { Outcome } from '@/lib/content/schema/figure';
import type { PictureOf } from '@/lib/content/schema/picture-records';
import type { Answer, Article, CitedSource, Topic } from '@/lib/content/schema/records';

/** What any figure of the ledger says of itself. */
export const provenance: Pick<Outcome, 'label' | 'population' | 'country' | 'grade' | 'why' | 'sources'> = {
  label: 'felt detached',
  population: 'adults',
  country: 'US',
  grade: 'moderate',
  why: 'Two trials agree.',
  sources: ['trial'],
};

/** A topic with nothing special about it. */
export const topic: Topic = {
  slug: 'brewing',
  title: 'Brewing',
  description: 'How tea is made.',
  order: 1,
};

/** A source that was read, cited first on its page. */
export const source: CitedSource = {
  id: 'trial',
  number: 1,
  place: 'cite-1',
  title: 'Tea and sleep',
  authors: 'Leaf A and others',
  publisher: 'Journal of Tea',
  year: 2020,
  kind: 'randomized trial',
  url: 'https://example.org/tea',
  supports: 'Tea keeps some people awake.',
  accessed: '2026-11-20',
  confidence: 'read',
};

/** A picture of one outcome. */
export const picture: PictureOf<'bars'> = {
  name: 'sleep-after-tea',
  title: 'Sleep after tea',
  caption: 'Out of 100 people in <em>one</em> trial.',
  form: 'bars',
  treated: 'Tea',
  compared: 'Water',
  outcomes: [{ ...provenance, label: 'slept badly', value: 30, comparison: { value: 12, group: 'water' } }],
  grades: ['moderate'],
  citations: [{ id: 'trial', number: 1 }],
};

const dates = { lastReviewed: '2026-11-20', nextReviewDue: '2027-11-19' };

/** An article with everything an article can have, and no reviewer. */
export const article: Article = {
  ...dates,
  slug: 'brewing-tea',
  path: '/topics/brewing-tea/',
  title: 'How tea is brewed',
  description: 'How tea is made, and how long it takes.',
  topic,
  order: 1,
  aimHtml: 'For people who <em>drink</em> tea.',
  keyMessagesHtml: ['Tea is a drink.', 'It may keep you <strong>awake</strong>.', 'We are fairly sure.'],
  firstMessage: 'Tea is a drink.',
  funding: 'Nobody paid for this page.',
  changes: [{ date: '2026-11-20', note: 'First published.' }],
  introduction: [{ html: '<p>Tea is made with water.</p>' }],
  sections: [{ html: '<h2 id="how">How</h2><p>Wait.</p>' }, { picture }, { html: '<p>Then drink.</p>' }],
  headings: [{ id: 'how', text: 'How' }],
  terms: [],
  sources: [source],
  minutes: 3,
  related: [{ path: '/topics/growing-tea/', title: 'How tea grows' }],
  answers: [{ path: '/faq/how-hot/', title: 'How hot should the water be?' }],
};

/** An answer with everything an answer can have, and no reviewer. */
export const answer: Answer = {
  ...dates,
  slug: 'how-hot',
  path: '/faq/how-hot/',
  question: 'How hot should the water be?',
  topic,
  aliases: ['water heat', 'tea heat', 'hot water', 'boiling'],
  introduction: [{ html: '<p>Just off the boil.</p>' }],
  sections: [],
  headings: [],
  terms: [],
  sources: [source],
  description: 'Just off the boil.',
  text: 'Just off the boil.',
  article: { path: '/topics/brewing-tea/', title: 'How tea is brewed' },
  related: [{ path: '/faq/how-long/', title: 'How long should it stand?' }],
};
