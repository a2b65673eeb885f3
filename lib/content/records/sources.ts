import { toListingPage } from '../../listing-pages';
import { once } from '../../once';
import type { PageLink, Source } from '../schema/records';
import { store } from '../store';
import { listAnswers } from './answers';
import { listArticles } from './articles';
import { listClaimSources } from './claims';
import { addTo } from './group';
import { toLink } from './links';
import { listPages } from './pages';
import { listTermSources } from './terms';

/** Every source with the pages that cite it, by title; what no page cites is left out. */
export const listSources = once((): (Source & { citedBy: PageLink[] })[] => {
  const citing = new Map<string, PageLink[]>();
  const glossary = { ...toListingPage('glossary'), sources: listTermSources() };
  const claims = { ...toListingPage('claims'), sources: listClaimSources() };
  const pages = [...listArticles(), ...listAnswers(), ...listPages(), glossary, claims];
  for (const page of pages) {
    for (const { id } of page.sources) addTo(citing, id, toLink(page));
  }
  return [...store.source.values()]
    .flatMap(({ slug, fields }) => {
      const citedBy = citing.get(slug);
      return citedBy === undefined ? [] : [{ id: slug, ...fields, citedBy }];
    })
    .sort((a, b) => (a.title.toLowerCase() < b.title.toLowerCase() ? -1 : 1));
});
