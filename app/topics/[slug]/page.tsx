import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { toMetadata } from '@/app/page-metadata';
import { ArticlePage } from '@/components/article/article-page';
import { findArticle, listArticles } from '@/lib/content';

type Props = { params: Promise<{ slug: string }> };

export const dynamicParams = false;

export function generateStaticParams(): { slug: string }[] {
  return listArticles().map(({ slug }) => ({ slug }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const article = findArticle((await params).slug);
  return article ? toMetadata({ ...article, previewOf: article.path, kind: 'article' }) : {};
}

export default async function Page({ params }: Props) {
  const article = findArticle((await params).slug);
  if (!article) notFound();
  return <ArticlePage article={article} />;
}
