import { toMetadata } from '@/app/page-metadata';
import { Prose } from '@/components/article/prose';
import { ReviewBlock } from '@/components/article/review-block';
import { HelplineList } from '@/components/help/helpline-list';
import { ShareBar } from '@/components/share/share-bar';
import { StructuredData } from '@/components/site/structured-data';
import { SourceList } from '@/components/source/source-list';
import { findPage } from '@/lib/content';
import { toMedicalPageGraph } from '@/lib/structured-data/other-pages';

const page = findPage('help-now');

export const metadata = toMetadata(page);

/** The site's own country, whose helplines come first. */
const home = 'US';
const countryNames = new Intl.DisplayNames('en-US', { type: 'region' });

export default function Page() {
  const { helplines } = page;
  const abroad = [...new Set(helplines.map(({ country }) => country))].filter((country) => country !== home);
  const listIn = (country: string) => helplines.filter((helpline) => helpline.country === country);
  return (
    <div className="max-w-prose">
      <h1 className="mt-6">{page.title}</h1>
      <div className="lead mt-3">
        <Prose body={page.introduction} />
      </div>
      <div data-first-screen="">
        <HelplineList helplines={listIn(home)} heading="In the United States" />
      </div>
      <Prose body={page.sections} />
      {abroad.length > 0 && (
        <section aria-labelledby="other-countries" className="after">
          <h2 id="other-countries">Helplines in other countries</h2>
          {abroad.map((country) => (
            <HelplineList
              key={country}
              helplines={listIn(country)}
              heading={countryNames.of(country) ?? country}
              level="h3"
            />
          ))}
        </section>
      )}
      <ShareBar path={page.path} title={page.title} />
      <SourceList sources={page.sources} />
      <ReviewBlock {...page} />
      <StructuredData graph={toMedicalPageGraph(page)} />
    </div>
  );
}
