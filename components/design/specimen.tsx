import type { ReactNode } from 'react';

/** A group of parts of the site, under a heading. */
export function SpecimenGroup({ id, title, words, children }: SpecimenGroupProps) {
  return (
    <section aria-labelledby={id} className="after">
      <h2 id={id} className="scroll-mt-6">
        {title}
      </h2>
      <p className="mt-2 max-w-prose text-quiet">{words}</p>
      {children}
    </section>
  );
}

/** One part of the site as it is built, named; the tests of looks find it by that name. */
export function Specimen({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div data-specimen={toSlug(name)} className="mt-8 max-w-prose">
      <p className="specimen-name small">{name}</p>
      {children}
    </div>
  );
}

/** "Care card: urgent" as `care-card-urgent`. */
const toSlug = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

type SpecimenGroupProps = { id: string; title: string; words: string; children: ReactNode };
