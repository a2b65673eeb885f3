import type { Amount } from './numbers';

/** A time in minutes; of a range, its middle. 0 for a measure that is no time. */
export function toMinutes({
  value,
  low = 0,
  high = 0,
  unit = '',
}: Amount & { unit?: string | undefined }): number {
  const amount = value ?? (low + high) / 2;
  if (/^minutes?$/.test(unit)) return amount;
  return /^hours?$/.test(unit) ? amount * 60 : 0;
}
