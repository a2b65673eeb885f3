/** One line of the cost sheet: two fields, from and to. `hint` tells what to write; the script puts the chosen way's own figure before it. */
export type CostRow = {
  id: 'price' | 'first' | 'month' | 'once' | 'travel' | 'timeOff' | 'share';
  words: string;
  hint: string;
  /** What is said when it was left blank. */
  left: string;
  isMoney: boolean;
};

/** The lines of the cost sheet, in order. */
export const costRows: readonly CostRow[] = [
  {
    id: 'price',
    words: 'Price of each session',
    hint: 'Ask if it holds the check-up, the watching and the medicine.',
    left: 'the price',
    isMoney: true,
  },
  {
    id: 'first',
    words: 'How many in the first course',
    hint: 'Ask before which session you will check that it helps.',
    left: 'the number of sessions',
    isMoney: false,
  },
  {
    id: 'month',
    words: 'How many in a month of upkeep',
    hint: 'A month counts as 4 weeks.',
    left: 'upkeep',
    isMoney: false,
  },
  {
    id: 'once',
    words: 'What you pay once',
    hint: 'The first check-up, and tests.',
    left: 'the first check-up and tests',
    isMoney: true,
  },
  {
    id: 'travel',
    words: 'Travel, each time',
    hint: 'Rides both ways, and parking.',
    left: 'travel',
    isMoney: true,
  },
  {
    id: 'timeOff',
    words: 'Time off work, each time',
    hint: 'Pay lost by you, and by whoever takes you home.',
    left: 'time off work',
    isMoney: true,
  },
  {
    id: 'share',
    words: 'Of each $100, your plan pays',
    hint: 'Leave it blank until your plan has said so in writing.',
    left: 'a share from insurance',
    isMoney: true,
  },
];
