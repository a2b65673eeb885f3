import { toMetadata } from '@/app/page-metadata';
import { StructuredData } from '@/components/site/structured-data';
import { SourceEntry } from '@/components/source/source-entry';
import { listSources } from '@/lib/content';
import { toListingPage } from '@/lib/listing-pages';
import { toSourcePath } from '@/lib/permalinks';
import { toListGraph } from '@/lib/structured-data/other-pages';

const page = toListingPage('sources');

export const metadata = toMetadata(page);

export default function Page() {
  return (
    <div className="max-w-prose">
      <h1 className="mt-6">{page.title}</h1>
      <p className="mt-3 text-quiet">{page.description}</p>
      <p className="mt-3">
        “Not confirmed by us” means that we have not read the words we rely on in a copy of the source. What
        we read was often a summary or a copy.
      </p>
      <ol data-sources="" className="mt-6 grid gap-6">
        {listSources().map((source) => (
          <SourceEntry key={source.id} source={source} />
        ))}
      </ol>
      <StructuredData
        graph={toListGraph(
          page,
          listSources().map(({ id, title }) => ({ path: toSourcePath(id), title })),
        )}
      />
    </div>
  );
}
