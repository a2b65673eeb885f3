import { listAnswers, listArticles, listPages } from '@/lib/content';
import { listDatedPages } from '@/lib/dated-pages';
import { renderFeed } from '@/lib/feed';

export const dynamic = 'force-static';

/** The feed of new and changed pages. */
export function GET(): Response {
  const pages = listDatedPages([...listArticles(), ...listAnswers(), ...listPages()]);
  return new Response(renderFeed(pages), {
    headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
  });
}
