import type { Root } from 'mdast';
import { parseMarkdown } from '../markdown/parse-markdown';
import { listPaths, toArticlePath, toTermPath } from '../permalinks';
import type { SearchEntry } from '../search/types';
import { listSections } from './list-sections';
import { toPlainText, type Wording } from './plain-text';
import type { ArticleFrontMatter } from './schema/article';
import type { GlossaryFrontMatter } from './schema/glossary';

/** A file with its front matter and its body. */
interface Written<Fields> {
  readonly slug: string;
  readonly fields: Fields;
  readonly body: string;
}

/** An article as whole-site search finds it: itself, by its title, and each of its sections, by its heading. */
export const toArticleEntries = (
  { slug, fields, body }: Written<Pick<ArticleFrontMatter, 'title' | 'description' | 'topic'>>,
  wording: Wording,
): SearchEntry[] => {
  const path = toArticlePath(slug);
  const common = { topic: fields.topic, topicTitle: fields.title, aliases: [] };
  return [
    { ...common, slug, path, question: fields.title, text: fields.description },
    ...listSections(parseMarkdown(body) as Root, wording).map(({ id, title, text }) => ({
      ...common,
      slug: `${slug}#${id}`,
      path: `${path}#${id}`,
      question: title,
      text,
    })),
  ];
};

/** A glossary term as whole-site search finds it. */
export const toTermEntry = (
  { slug, fields, body }: Written<Pick<GlossaryFrontMatter, 'term' | 'short' | 'aliases'>>,
  wording: Wording,
): SearchEntry => ({
  slug: `${listPaths.glossary}${slug}`,
  path: toTermPath(slug),
  question: fields.term,
  aliases: fields.aliases ?? [],
  topic: '',
  topicTitle: '',
  text: toPlainText(`${fields.short}\n\n${body}`, wording),
});
