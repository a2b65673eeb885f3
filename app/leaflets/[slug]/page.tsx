import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { toMetadata } from '@/app/page-metadata';
import { LeafletPage } from '@/components/leaflet/leaflet-page';
import { findArticle, listAnswersByArticle, listArticles } from '@/lib/content';
import { findLeaflet } from '@/lib/content/leaflets';
import { toLeafletPath } from '@/lib/permalinks';

type Props = { params: Promise<{ slug: string }> };

export const dynamicParams = false;

export function generateStaticParams(): { slug: string }[] {
  return listArticles().map(({ slug }) => ({ slug }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const article = findArticle((await params).slug);
  if (!article) return {};
  const answers = listAnswersByArticle().get(article.path) ?? [];
  return toMetadata({
    title: `${article.title}: a leaflet`,
    description: `To print or keep: the whole topic with ${answers.length} questions and answers. ${article.description}`,
    path: toLeafletPath(article.slug),
  });
}

export default async function Page({ params }: Props) {
  const leaflet = findLeaflet((await params).slug);
  if (!leaflet) notFound();
  return <LeafletPage leaflet={leaflet} />;
}
