import { once } from '../../once';
import { createPageRenderer, noteTerm } from '../render-text';
import type { CitedSource, Term } from '../schema/records';
import { type StoredFile, store } from '../store';

/** Every word explained, in alphabetical order; they stand on one page, so their sources are numbered together. */
export const listTerms = once((): Term[] =>
  [...store.glossary.values()]
    .sort((a, b) => (a.fields.term.toLowerCase() < b.fields.term.toLowerCase() ? -1 : 1))
    .map(toTerm),
);

/** The one sentence of every word, by its slug, as `/glossary/terms.json` gives them. */
export const listTermNotes = once(() =>
  Object.fromEntries([...store.glossary.values()].map((file) => [file.slug, noteTerm(file)])),
);

const termRenderer = createPageRenderer();

/** The sources that the words explained cite, in the order of their page. */
export const listTermSources = once((): CitedSource[] => {
  listTerms();
  return termRenderer.listSources();
});

function toTerm({ slug, fields, body }: StoredFile<'glossary'>): Term {
  const { short, ...kept } = fields;
  const shortHtml = termRenderer.inline(short);
  return { ...kept, slug, shortHtml, body: termRenderer.body(body).introduction };
}
