import { toMetadata } from '@/app/page-metadata';
import { SourceEntry } from '@/components/source/source-entry';
import { listSources } from '@/lib/content';
import { listPaths } from '@/lib/permalinks';

const title = 'Sources';
const description =
  'Every source this site cites: what kind it is, who paid where that is known, whether we read it, and the pages that rest on it.';

export const metadata = toMetadata({ title, description, path: listPaths.sources });

export default function Page() {
  return (
    <div className="max-w-prose">
      <h1 className="mt-6">{title}</h1>
      <p className="mt-3 text-quiet">{description}</p>
      <p className="mt-3">
        “Not confirmed by us” means that we have not read the words we rely on in a copy of the source. What
        we read was often a summary or a copy.
      </p>
      <ol data-sources="" className="mt-6 grid gap-6">
        {listSources().map((source) => (
          <SourceEntry key={source.id} source={source} />
        ))}
      </ol>
    </div>
  );
}
