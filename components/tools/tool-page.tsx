import { Prose } from '@/components/article/prose';
import { ReviewBlock } from '@/components/article/review-block';
import { ShareBar } from '@/components/share/share-bar';
import { Breadcrumb } from '@/components/site/breadcrumb';
import { LinkList } from '@/components/site/link-list';
import { SourceList } from '@/components/source/source-list';
import type { Page, PageLink } from '@/lib/content/schema/records';

/** A page around a sheet to fill in: how to use it, the sheet, what to read next, sources and review. */
export function ToolPage({ page, others }: { page: Page; others: PageLink[] }) {
  return (
    <>
      <Breadcrumb trail={[]} />
      <div className="max-w-prose">
        <h1 className="mt-2">{page.title}</h1>
        <div className="lead mt-3">
          <Prose body={page.introduction} />
        </div>
        <Prose body={page.sections} />
        <ShareBar path={page.path} title={page.title} />
        <LinkList id="tools" heading="More to fill in and take along" links={others} />
        <SourceList sources={page.sources} />
        <ReviewBlock {...page} />
      </div>
    </>
  );
}
