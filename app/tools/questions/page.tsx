import { toMetadata } from '@/app/page-metadata';
import { StructuredData } from '@/components/site/structured-data';
import { ToolPage } from '@/components/tools/tool-page';
import { findPage, listTools } from '@/lib/content';
import { toMedicalPageGraph } from '@/lib/structured-data/other-pages';

const page = findPage('questions');

export const metadata = toMetadata(page);

export default function Page() {
  return (
    <>
      <ToolPage page={page} others={listTools().filter(({ path }) => path !== page.path)} />
      <StructuredData graph={toMedicalPageGraph(page)} />
    </>
  );
}
