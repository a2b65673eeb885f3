/** The query in a page's address: `#q=` as this site writes it, or `?q=` as others may link it. */
export const readQuery = ({ hash, search }: { hash: string; search: string }): string | undefined => {
  const inHash = hash.startsWith('#q=') ? new URLSearchParams(hash.slice(1)).get('q') : null;
  const query = inHash ?? new URLSearchParams(search).get('q');
  // Bytes that are no letters of any kind are read as U+FFFD; nobody typed that.
  return query?.replaceAll('\uFFFD', '').trim() || undefined;
};

/** The address of a page with a query in its fragment, where no server sees it; a `?q=` is dropped. */
export const toAddress = (
  { pathname, search }: { pathname: string; search: string },
  query: string,
): string => {
  const others = new URLSearchParams(search);
  others.delete('q');
  const kept = others.size > 0 ? `?${others}` : '';
  return `${pathname}${kept}${query === '' ? '' : `#q=${encodeURIComponent(query)}`}`;
};
