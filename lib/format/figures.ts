import type { Cost, Outcome, RouteMeasure } from '../content/schema/figure';
import { formatAmount, formatNumber } from './numbers';

/** Out of how many people an outcome counts, unless its file says otherwise. */
export const defaultOutOf = 100;

/** "41 out of 100 people, and 9 out of 100 on placebo". */
export function formatOutcome(outcome: Outcome): string {
  const { comparison } = outcome;
  const people = `${formatOutcomeValue(outcome)} people`;
  return comparison === undefined
    ? people
    : `${people}, and ${formatOutcomeComparison(outcome)} on ${comparison.group}`;
}

/** "41 out of 100". */
export function formatOutcomeValue(outcome: Outcome): string {
  return `${formatAmount(outcome)} out of ${formatNumber(outcome.outOf ?? defaultOutOf)}`;
}

/** "9 out of 100", in the comparison arm; "not known" where there was none. */
export function formatOutcomeComparison({ comparison, outOf = defaultOutOf }: Outcome): string {
  return comparison === undefined ? 'not known' : `${formatAmount(comparison)} out of ${formatNumber(outOf)}`;
}

/** "$400 to $800 for one infusion (US, 2025)"; a price without a date says so. */
export function formatCost(cost: Cost): string {
  return `${formatCostValue(cost)} for ${cost.per} (${cost.chargedBy}, ${cost.country}, ${cost.year ?? 'undated'})`;
}

/** "$400 to $800", "$8.50". */
export function formatCostValue(cost: Cost): string {
  const money = new Intl.NumberFormat('en-US', {
    style: 'currency',
    currency: cost.currency,
    trailingZeroDisplay: 'stripIfInteger',
  });
  return formatAmount(cost, (amount) => money.format(amount));
}

/** "40 minutes", "25 to 50 out of 100 parts of the dose". */
export function formatRouteMeasure(measure: RouteMeasure): string {
  return `${formatAmount(measure)} ${measure.unit}`;
}

/** A figure as its mark prints it: whole, or one part of it. */
export function formatFigure(figure: Outcome | Cost | RouteMeasure, part?: 'value' | 'comparison'): string {
  if ('currency' in figure) return part === 'value' ? formatCostValue(figure) : formatCost(figure);
  if ('unit' in figure) return formatRouteMeasure(figure);
  if (part === 'value') return formatOutcomeValue(figure);
  return part === 'comparison' ? formatOutcomeComparison(figure) : formatOutcome(figure);
}
