export function loadSearchRules(_: string): unknown {
  return {};
}
