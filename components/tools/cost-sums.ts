/** Two ends of an amount, in dollars or in sessions; the lower one first. */
export type Range = { low: number; high: number };

/** What a reader wrote on the cost sheet; what is absent was left blank. */
export type CostAnswers = {
  /** Dollars for each session, or for each month where it is sold by the month. */
  price?: Range | undefined;
  /** How many in the first course. */
  first?: Range | undefined;
  /** How many in a month after it. */
  month?: Range | undefined;
  /** Dollars paid once. */
  once?: Range | undefined;
  /** Dollars each time: travel, and pay lost. */
  travel?: Range | undefined;
  timeOff?: Range | undefined;
  /** Dollars of each 100 of the price that a plan pays. */
  share?: Range | undefined;
};

/** What it comes to, in dollars; absent where the price or the number is not known. */
export type CostSums = { first?: Range; month?: Range };

const none: Range = { low: 0, high: 0 };

/** Reads two fields as a range, whichever way round they were filled in. One alone counts as both ends; nothing gives nothing. */
export function toRange(from: string, to: string): Range | undefined {
  const amounts = [from, to].flatMap((text) => toAmount(text) ?? []);
  return amounts.length === 0 ? undefined : { low: Math.min(...amounts), high: Math.max(...amounts) };
}

/** "$1,200" is 1200; words and amounts below zero are nothing. */
function toAmount(text: string): number | undefined {
  const digits = text.replace(/[$,\s]/g, '');
  return /^\d+(\.\d+)?$/.test(digits) || /^\.\d+$/.test(digits) ? Number(digits) : undefined;
}

/** Adds up the first course and a month of upkeep. What was left blank counts as nothing. */
export function sumCosts({ price, first, month, once = none, ...each }: CostAnswers): CostSums {
  if (price === undefined) return {};
  const { travel = none, timeOff = none, share = none } = each;
  const visit = add(afterShare(price, share), add(travel, timeOff));
  return {
    ...(first === undefined ? {} : { first: add(multiply(visit, first), once) }),
    ...(month === undefined ? {} : { month: multiply(visit, month) }),
  };
}

/** The product of two ranges that hold nothing below zero. */
export function multiply(one: Range, other: Range): Range {
  return { low: one.low * other.low, high: one.high * other.high };
}

function add(one: Range, other: Range): Range {
  return { low: one.low + other.low, high: one.high + other.high };
}

/** What is left to pay: least when the plan pays most. A plan pays at most the whole price. */
function afterShare(price: Range, share: Range): Range {
  const left = (paid: number): number => (100 - Math.min(100, paid)) / 100;
  return { low: price.low * left(share.high), high: price.high * left(share.low) };
}

const dollars = new Intl.NumberFormat('en-US', {
  style: 'currency',
  currency: 'USD',
  maximumFractionDigits: 0,
});

/**
 * "$2,400 to $4,800", rounded outward to whole dollars. One amount is never shown alone: figures of the reader's own
 * give "at least", and a single middle price gives "around".
 */
export function formatRange({ low, high }: Range, isMiddle = false): string {
  const [least, most] = [Math.floor(low), Math.ceil(high)].map((amount) => dollars.format(amount));
  if (least !== most) return `${isMiddle ? 'around ' : ''}${least} to ${most}`;
  return isMiddle ? `around ${least}` : `at least ${least}`;
}
