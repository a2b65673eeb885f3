import { replaceParts } from '../lazy';
import { toAnswerPath, toLeafletPath } from '../permalinks';
import { findArticle, listAnswersByArticle } from './index';
import { createPageRenderer } from './render-text';
import type { Answer, Article, Leaflet } from './schema/records';
import { store } from './store';

/** The leaflet of an article, made anew: the article with all its questions, its sources numbered through both. Undefined where there is no article. */
export function findLeaflet(slug: string): Leaflet | undefined {
  const article = findArticle(slug);
  return article && toLeaflet(article, listAnswersByArticle().get(article.path) ?? []);
}

function toLeaflet(article: Article, answers: readonly Answer[]): Leaflet {
  const renderer = createPageRenderer();
  const file = store.article.get(article.slug);
  if (file === undefined) throw new Error(`no article "${article.slug}"`);
  const { aim, keyMessages } = file.fields;
  return {
    path: toLeafletPath(article.slug),
    article: replaceParts(article, {
      aimHtml: renderer.inline(aim),
      keyMessagesHtml: keyMessages.map(renderer.inline),
      ...renderer.body(file.body),
    }),
    answers: answers.map(({ slug, question }) => {
      const { introduction, sections } = renderer.body(store.faq.get(slug)?.body ?? '');
      return { slug, path: toAnswerPath(slug), question, body: [...introduction, ...sections] };
    }),
    sources: renderer.listSources(),
    terms: renderer.listTerms(),
  };
}
