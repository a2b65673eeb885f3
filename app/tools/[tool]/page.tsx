import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { toMetadata } from '@/app/page-metadata';
import { StructuredData } from '@/components/site/structured-data';
import { ToolPage } from '@/components/tools/tool-page';
import { findPage, listTools } from '@/lib/content';
import { isToolSlug, toolPaths } from '@/lib/permalinks';
import { toMedicalPageGraph } from '@/lib/structured-data/other-pages';

type Props = { params: Promise<{ tool: string }> };

export const dynamicParams = false;

export function generateStaticParams(): { tool: string }[] {
  return Object.keys(toolPaths).map((tool) => ({ tool }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { tool } = await params;
  return isToolSlug(tool) ? toMetadata(findPage(tool)) : {};
}

export default async function Page({ params }: Props) {
  const { tool } = await params;
  if (!isToolSlug(tool)) notFound();
  const page = findPage(tool);
  return (
    <>
      <ToolPage page={page} others={listTools().filter(({ path }) => path !== page.path)} />
      <StructuredData graph={toMedicalPageGraph(page)} />
    </>
  );
}
