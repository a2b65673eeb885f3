/** Fetches a file that the build wrote, with the very type that is expected of it; throws when it does not arrive. */
export const fetchJson = async <Content>(url: string): Promise<Content> => {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} answered ${response.status}`);
  return (await response.json()) as Content;
};
