import { toMetadata } from '@/app/page-metadata';
import { StructuredData } from '@/components/site/structured-data';
import { TextPage } from '@/components/site/text-page';
import { findPage } from '@/lib/content';
import { toTextPageGraph } from '@/lib/structured-data/other-pages';

const page = findPage('how-we-write');

export const metadata = toMetadata(page);

export default function Page() {
  return (
    <>
      <TextPage page={page} />
      <StructuredData graph={toTextPageGraph(page)} />
    </>
  );
}
