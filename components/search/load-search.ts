import type { SearchRules } from '@/lib/search/rules';
import type { SearchIndexFile } from '@/lib/search/types';
import type { Search } from './search-engine';

/** Fetches the engine and the index side by side; throws when either does not arrive. */
export const loadSearch = async (indexUrl: string, rules: SearchRules): Promise<Search> => {
  const [{ openSearch }, file] = await Promise.all([import('./search-engine'), fetchIndex(indexUrl)]);
  return openSearch(file, rules);
};

/** True when the reader has asked the browser to save data; nothing is fetched before a query then. */
export const savesData = (): boolean =>
  'connection' in navigator && Boolean((navigator.connection as { saveData?: boolean }).saveData);

const fetchIndex = async (url: string): Promise<SearchIndexFile> => {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} answered ${response.status}`);
  // The build wrote this file with the very type; its address carries the hash of its content.
  return (await response.json()) as SearchIndexFile;
};
