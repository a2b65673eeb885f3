import { toMetadata } from '@/app/page-metadata';
import { TextPage } from '@/components/site/text-page';
import { findPage } from '@/lib/content';

const page = findPage('compare');

export const metadata = toMetadata(page);

export default function Page() {
  return <TextPage page={page} />;
}
