import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { toMetadata } from '@/app/page-metadata';
import { LeafletPage } from '@/components/leaflet/leaflet-page';
import { findLeaflet, listLeaflets } from '@/lib/content/leaflets';

type Props = { params: Promise<{ slug: string }> };

export const dynamicParams = false;

export function generateStaticParams(): { slug: string }[] {
  return listLeaflets().map(({ article }) => ({ slug: article.slug }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const leaflet = findLeaflet((await params).slug);
  if (!leaflet) return {};
  const { article, path, answers } = leaflet;
  return toMetadata({
    title: `${article.title}: a leaflet`,
    description: `To print or keep: the whole topic with ${answers.length} questions and answers. ${article.description}`,
    path,
  });
}

export default async function Page({ params }: Props) {
  const leaflet = findLeaflet((await params).slug);
  if (!leaflet) notFound();
  return <LeafletPage leaflet={leaflet} />;
}
