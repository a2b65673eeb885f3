/** The days of so many sessions, spread over each week: weeks and days from 0. With 2 a week, days 0 and 3; with 3, days 0, 2 and 4. */
export function listSessionDays(sessions: number, aWeek: number): { week: number; day: number }[] {
  const apart = Math.floor(7 / aWeek);
  return Array.from({ length: sessions }, (_, place) => ({
    week: Math.floor(place / aWeek),
    day: (place % aWeek) * apart,
  }));
}
