import { notFound } from 'next/navigation';
import { renderPreview } from '@/components/preview/render-preview';
import { findAnswer, listAnswers } from '@/lib/content';
import { formatDate } from '@/lib/format/dates';

export const dynamic = 'force-static';

type Context = { params: Promise<{ slug: string }> };

export function generateStaticParams(): { slug: string }[] {
  return listAnswers().map(({ slug }) => ({ slug }));
}

/** The answer's preview picture. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const answer = findAnswer((await params).slug);
  if (!answer) notFound();
  return renderPreview({
    title: answer.question,
    topic: answer.topic.title,
    reviewed: formatDate(answer.lastReviewed),
  });
}
