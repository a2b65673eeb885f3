import { toAnswerPath, toArticlePath } from '../../permalinks';
import type { PageLink } from '../schema/records';
import { store } from '../store';

/** Pages being written are shown by `npm run dev` only. */
const showDrafts = process.env.NODE_ENV === 'development';

/** False for a draft in the published site. */
export const isShown = ({ fields }: { fields: { draft?: boolean | undefined } }): boolean =>
  showDrafts || !fields.draft;

/** A link to the article at a slug; none to a draft that is not shown. */
export function linkArticle(slug: string): PageLink[] {
  const file = store.article.get(slug);
  return file && isShown(file) ? [{ path: toArticlePath(slug), title: file.fields.title }] : [];
}

/** A link to the answer at a slug; none to a draft that is not shown. */
export function linkAnswer(slug: string): PageLink[] {
  const file = store.faq.get(slug);
  return file && isShown(file) ? [{ path: toAnswerPath(slug), title: file.fields.question }] : [];
}

/** A page as lists lead to it. */
export function toLink(page: { path: string } & ({ title: string } | { question: string })): PageLink {
  return { path: page.path, title: 'title' in page ? page.title : page.question };
}
