/** The dates that a page shows. */
type ShownDates = { lastReviewed: string; changes?: readonly { date: string }[] | undefined };

/** When a page was first published, where it says so, and when its words last changed or were last reviewed; days as `YYYY-MM-DD`. */
export type PageDates = { published?: string; modified: string };

/** The two dates that programs are told, worked out from those that readers see. */
export function toPageDates({ lastReviewed, changes = [] }: ShownDates): PageDates {
  const days = changes.map(({ date }) => date).sort();
  const modified = [...days, lastReviewed].sort().at(-1) ?? lastReviewed;
  return { ...(days[0] === undefined ? {} : { published: days[0] }), modified };
}

/** The latest of some days; throws when there is none. */
export function findNewest(days: readonly string[]): string {
  const newest = [...days].sort().at(-1);
  if (newest === undefined) throw new Error('no page has a date');
  return newest;
}
