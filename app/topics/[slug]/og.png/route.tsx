import { notFound } from 'next/navigation';
import { renderPreview } from '@/components/preview/render-preview';
import { findArticle, listArticles } from '@/lib/content';
import { formatDate } from '@/lib/format/dates';

export const dynamic = 'force-static';

type Context = { params: Promise<{ slug: string }> };

export function generateStaticParams(): { slug: string }[] {
  return listArticles().map(({ slug }) => ({ slug }));
}

/** The article's preview picture. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const article = findArticle((await params).slug);
  if (!article) notFound();
  return renderPreview({
    title: article.title,
    topic: article.topic.title,
    reviewed: formatDate(article.lastReviewed),
  });
}
