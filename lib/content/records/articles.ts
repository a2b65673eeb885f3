import { addLazily } from '../../lazy';
import { parseMarkdown } from '../../markdown/parse-markdown';
import { once } from '../../once';
import { toArticlePath } from '../../permalinks';
import { toPlainText, toPlainWords } from '../plain-text';
import { createPageRenderer, wording } from '../render-text';
import type { Answer, Article } from '../schema/records';
import { type StoredFile, store } from '../store';
import { listAnswersByArticle } from './answers';
import { isShown, linkArticle, toLink } from './links';
import { renderedParts } from './rendered-parts';
import { findTopic } from './topics';

/** How fast people read, in words a minute. */
const readingPace = 200;

/** Every article, in order. */
export const listArticles = once((): Article[] =>
  [...store.article.values()]
    .filter(isShown)
    .sort((a, b) => a.fields.order - b.fields.order)
    .map(toArticle),
);

const articlesBySlug = once(() => new Map(listArticles().map((article) => [article.slug, article])));

/** The article at a slug, or undefined. */
export const findArticle = (slug: string): Article | undefined => articlesBySlug().get(slug);

function toArticle({ slug, fields, body }: StoredFile<'article'>): Article {
  const { aim, keyMessages, related, topic, ...kept } = fields;
  const facts = {
    ...kept,
    slug,
    path: toArticlePath(slug),
    topic: findTopic(topic),
    firstMessage: toPlainText(keyMessages[0] ?? '', wording),
    related: (related ?? []).flatMap(linkArticle),
    answers: listFurtherAnswers(slug, body).map(toLink),
  };
  return addLazily(facts, [...renderedParts, 'aimHtml', 'keyMessagesHtml', 'minutes'], () => {
    const renderer = createPageRenderer();
    const tree = parseMarkdown(body);
    const text = toPlainWords(tree, wording);
    return {
      aimHtml: renderer.inline(aim),
      keyMessagesHtml: keyMessages.map(renderer.inline),
      ...renderer.body(tree),
      sources: renderer.listSources(),
      terms: renderer.listTerms(),
      minutes: Math.max(1, Math.round(text.split(/\s+/).length / readingPace)),
    };
  });
}

/** The answers that belong to an article and that its own text does not link already. */
function listFurtherAnswers(slug: string, body: string): Answer[] {
  const answers = listAnswersByArticle().get(toArticlePath(slug)) ?? [];
  return answers.filter(({ path }) => !body.includes(path));
}
