import { toMetadata } from '@/app/page-metadata';
import { TermEntry } from '@/components/glossary/term-entry';
import { ShareBar } from '@/components/share/share-bar';
import { SourceList } from '@/components/source/source-list';
import { listTermSources, listTerms } from '@/lib/content';
import { listPaths } from '@/lib/permalinks';

const title = 'Words explained';
const description = 'The medical words of ketamine therapy in plain sentences, with how to say them.';

export const metadata = toMetadata({ title, description, path: listPaths.glossary });

export default function Page() {
  return (
    <div className="max-w-prose">
      <h1 className="mt-6">{title}</h1>
      <p className="mt-3 text-quiet">{description}</p>
      {listTerms().map((term) => (
        <TermEntry key={term.slug} term={term} />
      ))}
      <ShareBar path={listPaths.glossary} title={title} />
      <SourceList sources={listTermSources()} />
    </div>
  );
}
