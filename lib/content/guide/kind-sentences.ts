import type { Kind } from '../kinds';

const eitherOr = 'It has either `value`, or `low` and `high`.';

/** What each kind of file is, for the authors' guide. */
export const kindSentences: Record<Kind, string> = {
  article: 'An article: one topic told whole, published at `/topics/<slug>/`.',
  faq: 'An answer to one question, published at `/faq/<slug>/`.',
  glossary: 'A word explained, published at `/glossary/#<slug>`. What stands after the keys may be empty.',
  claim:
    'Something said about ketamine, checked, published at `/claims/#<slug>`. After the keys stands what the evidence says, in 40 to 120 words.',
  page: 'A page that is neither article nor answer. Each has an address set aside in `lib/permalinks.ts`.',
  topic: 'A group of articles and answers. It has no page of its own.',
  source:
    'One thing that pages cite. Its file name is its id, as in `[@its-id]`; it is listed at `/sources/#<id>`.',
  outcome: `Out of 100 people (or 1,000), how many had something happen, and how many in the comparison arm. ${eitherOr}`,
  cost: `What someone charged, where and when. ${eitherOr}`,
  route: `One measure of a way of giving ketamine: how long it takes, how much is absorbed, what is given. ${eitherOr}`,
  picture:
    'The words of a picture, in one of several forms: `npm run new -- picture a-name icons` starts one. Its numbers come from the figures it names.',
  costing:
    'What one way of having ketamine costs, as the cost worksheet adds it up. Its prices and counts come from the files it names.',
  worksheet: 'A sheet that readers fill in, on paper or on the screen. `::worksheet` places it on a page.',
};
