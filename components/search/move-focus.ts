/** Where an arrow key leads: from the field to the first result, between results, and from the first one back. */
export const findNextStop = <Stop>(
  key: string,
  field: Stop,
  results: readonly Stop[],
  focused: Stop | null,
): Stop | undefined => {
  if (key !== 'ArrowDown' && key !== 'ArrowUp') return undefined;
  const place = focused === null ? -1 : results.indexOf(focused);
  if (place < 0) return focused === field && key === 'ArrowDown' ? results[0] : undefined;
  return key === 'ArrowDown' ? results[place + 1] : (results[place - 1] ?? field);
};
