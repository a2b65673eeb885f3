/** No figure of a source is rounded: as many decimals are printed as its file holds. */
const american = new Intl.NumberFormat('en-US', { maximumFractionDigits: 20 });

/** A number as US readers write it: "1,000", "0.25". */
export function formatNumber(amount: number): string {
  return american.format(amount);
}

/** One number or a range, as a figure's file holds it. */
export type Amount = { value?: number | undefined; low?: number | undefined; high?: number | undefined };

/** "41", or "8 to 19". `format` writes one number. */
export function formatAmount(
  { value, low, high }: Amount,
  format: (amount: number) => string = formatNumber,
): string {
  if (value !== undefined) return format(value);
  return low === undefined || high === undefined ? '' : `${format(low)} to ${format(high)}`;
}
