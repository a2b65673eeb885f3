/** Placeholder until the element lands. */
export function SiteSearch() {
  return null;
}
