const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** An ISO day as readers say it: `2026-12-31` is "December 31, 2026". */
export function formatDate(isoDay: string): string {
  const [year, month, day] = isoDay.split('-').map(Number);
  return `${months[(month ?? 1) - 1]} ${day}, ${year}`;
}

/** The day twelve months later: `2026-11-21` gives `2027-11-21`, and a leap day gives February 28. */
export function toNextYear(day: string): string {
  const [year = '', month, date] = day.split('-');
  const next = String(Number(year) + 1);
  return `${next}-${month}-${month === '02' && date === '29' ? '28' : date}`;
}
