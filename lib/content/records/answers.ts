import { addLazily } from '../../lazy';
import { parseMarkdown } from '../../markdown/parse-markdown';
import { once } from '../../once';
import { toAnswerPath } from '../../permalinks';
import { takeDescription, toPlainWords } from '../plain-text';
import { createPageRenderer, wording } from '../render-text';
import type { Answer } from '../schema/records';
import { type StoredFile, store } from '../store';
import { addTo } from './group';
import { isShown, linkAnswer, linkArticle } from './links';
import { renderedParts } from './rendered-parts';
import { findTopic, listTopics } from './topics';

/** Every answer, by topic and then by place. */
export const listAnswers = once((): Answer[] => {
  const topics = new Map(listTopics().map((topic) => [topic.slug, topic.order]));
  const place = ({ fields }: StoredFile<'faq'>): number =>
    (topics.get(fields.topic) ?? 0) * 1000 + (fields.order ?? 999);
  return [...store.faq.values()]
    .filter(isShown)
    .sort((a, b) => place(a) - place(b) || (a.fields.question < b.fields.question ? -1 : 1))
    .map(toAnswer);
});

const answersBySlug = once(() => new Map(listAnswers().map((answer) => [answer.slug, answer])));

/** The answer at a slug, or undefined. */
export const findAnswer = (slug: string): Answer | undefined => answersBySlug().get(slug);

/** The answers that belong to each article, by the article's path. */
export const listAnswersByArticle = once((): ReadonlyMap<string, Answer[]> => {
  const answers = new Map<string, Answer[]>();
  for (const answer of listAnswers())
    if (answer.article !== undefined) addTo(answers, answer.article.path, answer);
  return answers;
});

function toAnswer({ slug, fields, body }: StoredFile<'faq'>): Answer {
  const { article, related, topic, ...kept } = fields;
  const [link] = article === undefined ? [] : linkArticle(article);
  const facts = {
    ...kept,
    slug,
    path: toAnswerPath(slug),
    topic: findTopic(topic),
    ...(link === undefined ? {} : { article: link }),
    related: (related ?? []).flatMap(linkAnswer),
  };
  return addLazily(facts, [...renderedParts, 'description', 'text'], () => {
    const renderer = createPageRenderer();
    const tree = parseMarkdown(body);
    const text = toPlainWords(tree, wording);
    return {
      ...renderer.body(tree),
      sources: renderer.listSources(),
      terms: renderer.listTerms(),
      description: takeDescription(text),
      text,
    };
  });
}
