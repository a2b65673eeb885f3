/** True for a cue such as "65..99", which stands for each of its numbers. */
export const isRange = (cue: string): boolean => cue.includes('..');

/** The numbers of a range, or the cue itself. */
export const toNumbers = (cue: string): string[] => {
  if (!isRange(cue)) return [cue];
  const [from = 0, to = 0] = cue.split('..').map(Number);
  return Array.from({ length: to - from + 1 }, (_, step) => String(from + step));
};
