import { ContentsList } from '@/components/article/contents-list';
import { Prose } from '@/components/article/prose';
import { ReviewBlock } from '@/components/article/review-block';
import { TermNotes } from '@/components/glossary/term-notes';
import { ShareBar } from '@/components/share/share-bar';
import { SourceList } from '@/components/source/source-list';
import type { Page } from '@/lib/content/schema/records';

/** From this many headings on, a page gets a list of its contents. */
const longPage = 6;

/** A page that is only text: its title, its body, its review. Tables take the whole width. */
export function TextPage({ page }: { page: Page }) {
  const { title, path, introduction, sections, headings, sources } = page;
  return (
    <div className="text-page">
      <h1 className="mt-6">{title}</h1>
      <div data-first-screen="" className="mt-4">
        <Prose body={introduction} />
      </div>
      {headings.length >= longPage && (
        <div className="mt-4">
          <ContentsList headings={headings} />
        </div>
      )}
      <Prose body={sections} />
      <ShareBar path={path} title={title} />
      <SourceList sources={sources} />
      <ReviewBlock {...page} />
      <TermNotes />
    </div>
  );
}
