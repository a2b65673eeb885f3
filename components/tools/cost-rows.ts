/** One line of the cost sheet: two fields, from and to. */
export type CostRow = {
  id: 'price' | 'first' | 'month' | 'once' | 'travel' | 'timeOff' | 'share';
  words: string;
  /** What is said when it was left blank. */
  left: string;
  isMoney: boolean;
};

/** The lines of the cost sheet, in order. */
export const costRows: readonly CostRow[] = [
  {
    id: 'price',
    words: 'Price of each session',
    left: 'the price',
    isMoney: true,
  },
  {
    id: 'first',
    words: 'How many in the first course',
    left: 'the number of sessions',
    isMoney: false,
  },
  {
    id: 'month',
    words: 'How many in a month of upkeep',
    left: 'upkeep',
    isMoney: false,
  },
  {
    id: 'once',
    words: 'What you pay once',
    left: 'the first check-up and tests',
    isMoney: true,
  },
  {
    id: 'travel',
    words: 'Travel, each time',
    left: 'travel',
    isMoney: true,
  },
  {
    id: 'timeOff',
    words: 'Time off work, each time',
    left: 'time off work',
    isMoney: true,
  },
  {
    id: 'share',
    words: 'Of each $100, your plan pays',
    left: 'a share from insurance',
    isMoney: true,
  },
];
