import { isoDate } from '../content/schema/basic-fields';

/** Today as `YYYY-MM-DD`, in UTC; or the day that `TODAY` pretends it is, to see what a day will bring. Throws one plain line when that is no day. */
export function readToday(pretended = process.env.TODAY): string {
  if (!pretended) return new Date().toISOString().slice(0, 10);
  if (isoDate.safeParse(pretended).success) return pretended;
  throw new Error(`TODAY is "${pretended}": set it to a day, as in "TODAY=2027-01-01 npm run content"`);
}
