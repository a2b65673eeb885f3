import { once } from '../once';
import { toAnswerPath, toLeafletPath } from '../permalinks';
import { listAnswersByArticle, listArticles } from './index';
import { createPageRenderer } from './render-text';
import type { Answer, Article, Leaflet } from './schema/records';
import { store } from './store';

/** A leaflet for every article, in order: the article with all its questions, its sources numbered through both. */
export const listLeaflets = once((): Leaflet[] =>
  listArticles().map((article) => toLeaflet(article, listAnswersByArticle().get(article.path) ?? [])),
);

const leafletsBySlug = once(() => new Map(listLeaflets().map((leaflet) => [leaflet.article.slug, leaflet])));

/** The leaflet of an article, or undefined. */
export const findLeaflet = (slug: string): Leaflet | undefined => leafletsBySlug().get(slug);

function toLeaflet(article: Article, answers: readonly Answer[]): Leaflet {
  const renderer = createPageRenderer();
  const file = store.article.get(article.slug);
  if (file === undefined) throw new Error(`no article "${article.slug}"`);
  const { aim, keyMessages } = file.fields;
  return {
    path: toLeafletPath(article.slug),
    article: {
      ...article,
      aimHtml: renderer.inline(aim),
      keyMessagesHtml: keyMessages.map(renderer.inline),
      ...renderer.body(file.body),
    },
    answers: answers.map(({ slug, question }) => {
      const { introduction, sections } = renderer.body(store.faq.get(slug)?.body ?? '');
      return { slug, path: toAnswerPath(slug), question, body: [...introduction, ...sections] };
    }),
    sources: renderer.listSources(),
    terms: renderer.listTerms(),
  };
}
