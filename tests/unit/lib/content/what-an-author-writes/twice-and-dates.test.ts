import { readOriginal } from '../write-library';
import { answer, article, refuses } from './refuses';

refuses('words that stand twice', [
  [
    'question',
    { 'faq/how-long.md': ['How long should tea steep?', 'how hot should the water be'] },
    `faq/how-long.md:2: the question "how hot should the water be" stands already as a question at ${answer}:2`,
  ],
  [
    'title',
    { 'pages/privacy.md': ['title: Privacy', 'title: Brewing Tea'] },
    `pages/privacy.md:2: the title "Brewing Tea" stands already as a title at ${article}:2`,
  ],
  [
    'alias',
    { 'faq/how-long.md': ['- steeping time', '- Why is my tea bitter?'] },
    `faq/how-long.md:8: the alias "Why is my tea bitter?" stands already as an alias at ${answer}:7`,
  ],
  [
    'alias and question',
    { [answer]: ['- why is my tea bitter', '- how long should tea steep'] },
    `${answer}:7: the alias "how long should tea steep" stands already as a question at faq/how-long.md:2`,
  ],
]);

refuses('a term or a claim that stands twice', [
  [
    'term',
    { 'glossary/tannins.md': readOriginal('glossary/tannin.md').replace('tannic acid', 'tea acid') },
    'glossary/tannins.md:2: the term "tannin" stands already as a term at glossary/tannin.md:2',
  ],
]);

refuses('dates out of order', [
  [
    'review',
    { [answer]: ['lastReviewed: 2026-01-10', 'lastReviewed: 2027-06-01'] },
    `${answer}:10: nextReviewDue 2027-01-10 must come after lastReviewed 2027-06-01`,
  ],
  [
    'history',
    { [article]: ['- date: 2026-02-01', '- date: 2025-02-01'] },
    `${article}:17: changes must run from newest to oldest: 2026-01-10 follows 2025-02-01`,
  ],
]);
