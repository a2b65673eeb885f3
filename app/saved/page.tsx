import { toMetadata } from '@/app/page-metadata';
import { SavedList } from '@/components/saved/saved-list';
import { StructuredData } from '@/components/site/structured-data';
import { toListingPage } from '@/lib/listing-pages';
import { toSavedGraph } from '@/lib/structured-data/other-pages';
import { buildSavedIndex } from './saved-index';

const page = toListingPage('saved');

export const metadata = toMetadata(page);

export default function Page() {
  return (
    <div className="max-w-prose">
      <h1 className="mt-6">{page.title}</h1>
      <p className="lead mt-3">
        Pages to come back to, to take to an appointment, or to share with someone you trust.
      </p>
      <SavedList index={buildSavedIndex()} />
      <section aria-labelledby="where" className="after ruled screen-only">
        <h2 id="where">Where your list is kept</h2>
        <ul className="mt-2 grid gap-2">
          <li>It is kept in this browser, on this device. There is no account, and it is not sent to us.</li>
          <li>
            Other people who use this browser on this device can open this page and see it. “Clear the list”
            removes it in one tap.
          </li>
          <li>
            It is gone when you clear your browser’s data for this site, or close a private window. Some
            browsers also clear it when you have not been here for a while.
          </li>
        </ul>
      </section>
      <StructuredData graph={toSavedGraph(page)} />
    </div>
  );
}
