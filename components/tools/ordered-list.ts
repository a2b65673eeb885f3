/** The new order of a list when what is chosen changes: what stays keeps its place, what is new comes last. */
export function mergeOrder(order: readonly string[], chosen: readonly string[]): string[] {
  const kept = order.filter((id) => chosen.includes(id));
  return [...kept, ...chosen.filter((id) => !kept.includes(id))];
}

/** The order with one entry moved by a number of places, never beyond an end. */
export function moveBy(order: readonly string[], id: string, places: number): string[] {
  const from = order.indexOf(id);
  if (from === -1) return [...order];
  const to = Math.min(order.length - 1, Math.max(0, from + places));
  return order.toSpliced(from, 1).toSpliced(to, 0, id);
}
