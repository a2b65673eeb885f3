import { Prose } from '@/components/article/prose';
import { ReviewBlock } from '@/components/article/review-block';
import { SourceList } from '@/components/source/source-list';
import type { Page } from '@/lib/content/schema/records';

/** A page that is only text: its title, its body, its review. */
export function TextPage({ page }: { page: Page }) {
  return (
    <div className="max-w-prose">
      <h1 className="mt-6">{page.title}</h1>
      <div className="mt-4">
        <Prose body={[...page.introduction, ...page.sections]} />
      </div>
      <SourceList sources={page.sources} />
      <ReviewBlock {...page} />
    </div>
  );
}
