import { toMetadata } from '@/app/page-metadata';
import { TermEntry } from '@/components/glossary/term-entry';
import { ShareBar } from '@/components/share/share-bar';
import { StructuredData } from '@/components/site/structured-data';
import { SourceList } from '@/components/source/source-list';
import { listTermSources, listTerms } from '@/lib/content';
import { toListingPage } from '@/lib/listing-pages';
import { toTermPath } from '@/lib/permalinks';
import { toGlossaryGraph } from '@/lib/structured-data/other-pages';

const page = toListingPage('glossary');

export const metadata = toMetadata(page);

export default function Page() {
  return (
    <div className="max-w-prose">
      <h1 className="mt-6">{page.title}</h1>
      <p className="mt-3 text-quiet">{page.description}</p>
      {listTerms().map((term) => (
        <TermEntry key={term.slug} term={term} />
      ))}
      <ShareBar path={page.path} title={page.title} />
      <SourceList sources={listTermSources()} />
      <StructuredData
        graph={toGlossaryGraph(
          page,
          listTerms().map(({ slug, term }) => ({ path: toTermPath(slug), title: term })),
        )}
      />
    </div>
  );
}
