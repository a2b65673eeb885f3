import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { toMetadata } from '@/app/page-metadata';
import { ArticlePage } from '@/components/article/article-page';
import { StructuredData } from '@/components/site/structured-data';
import { findArticle, listArticles } from '@/lib/content';
import { toPageDates } from '@/lib/page-dates';
import { toArticleGraph } from '@/lib/structured-data/article';

type Props = { params: Promise<{ slug: string }> };

export const dynamicParams = false;

export function generateStaticParams(): { slug: string }[] {
  return listArticles().map(({ slug }) => ({ slug }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const article = findArticle((await params).slug);
  if (!article) return {};
  const { title, description, path, topic } = article;
  const story = { section: topic.title, dates: toPageDates(article) };
  return toMetadata({ title, description, path, story });
}

export default async function Page({ params }: Props) {
  const article = findArticle((await params).slug);
  if (!article) notFound();
  return (
    <>
      <ArticlePage article={article} />
      <StructuredData graph={toArticleGraph(article)} />
    </>
  );
}
