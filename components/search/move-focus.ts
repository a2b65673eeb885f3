/** Where an arrow key leads: from the field to the first result, between results, and from the first one back. */
export const findNextStop = (
  key: string,
  field: HTMLElement,
  results: readonly HTMLElement[],
  focused: Element | null,
): HTMLElement | undefined => {
  if (key !== 'ArrowDown' && key !== 'ArrowUp') return undefined;
  const place = focused instanceof HTMLElement ? results.indexOf(focused) : -1;
  if (place < 0) return focused === field && key === 'ArrowDown' ? results[0] : undefined;
  return key === 'ArrowDown' ? results[place + 1] : (results[place - 1] ?? field);
};
