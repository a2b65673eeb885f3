import { toMetadata } from '@/app/page-metadata';
import { Prose } from '@/components/article/prose';
import { ReviewBlock } from '@/components/article/review-block';
import { HelplineCard } from '@/components/help/helpline-card';
import { ShareBar } from '@/components/share/share-bar';
import { SourceList } from '@/components/source/source-list';
import { findPage, listHelplines } from '@/lib/content';

const page = findPage('help-now');

export const metadata = toMetadata(page);

export default function Page() {
  return (
    <div className="max-w-prose">
      <h1 className="mt-6">{page.title}</h1>
      <div className="lead mt-3">
        <Prose body={page.introduction} />
      </div>
      <h2 className="sr-only">Who to call, text or chat with</h2>
      <div className="mt-6 grid gap-4">
        {listHelplines().map((helpline) => (
          <HelplineCard key={helpline.id} helpline={helpline} />
        ))}
      </div>
      <Prose body={page.sections} />
      <ShareBar path={page.path} title={page.title} />
      <SourceList sources={page.sources} />
      <ReviewBlock {...page} />
    </div>
  );
}
