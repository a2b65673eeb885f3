import type { PageTerm } from '@/lib/content/schema/records';

/** The words of a page that the glossary explains, for paper, where no note can open beside them. */
export function PageTerms({ terms }: { terms: PageTerm[] }) {
  if (terms.length === 0) return null;
  return (
    <section aria-labelledby="page-words" className="after ruled">
      <h2 id="page-words">Words on this page</h2>
      <dl className="mt-2">
        {terms.map(({ path, term, pronunciation, text }) => (
          <div key={path} className="mt-2">
            <dt className="inline font-semibold">
              {term}
              {pronunciation && ` (${pronunciation})`}
            </dt>
            <dd className="inline">: {text}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
