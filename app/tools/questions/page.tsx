import { toMetadata } from '@/app/page-metadata';
import { ToolPage } from '@/components/tools/tool-page';
import { findPage, listTools } from '@/lib/content';

const page = findPage('questions');

export const metadata = toMetadata(page);

export default function Page() {
  return <ToolPage page={page} others={listTools().filter(({ path }) => path !== page.path)} />;
}
