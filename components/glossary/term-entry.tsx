import { InlineProse } from '@/components/article/inline-prose';
import { Prose } from '@/components/article/prose';
import { Permalink } from '@/components/share/permalink';
import type { Term } from '@/lib/content/schema/records';

/** One word explained: how to say it, what it means, other words for it. */
export function TermEntry({ term }: { term: Term }) {
  return (
    <section id={term.slug} aria-labelledby={`${term.slug}-word`} className="mt-8 scroll-mt-6">
      <div className="section-head">
        <h2 id={`${term.slug}-word`}>{term.term.charAt(0).toUpperCase() + term.term.slice(1)}</h2>
        <Permalink id={term.slug} title={term.term} />
      </div>
      {term.pronunciation && <p className="text-quiet">Say: {term.pronunciation}</p>}
      <p className="mt-1">
        <InlineProse html={term.shortHtml} />
      </p>
      {term.body.length > 0 && (
        <div className="mt-2">
          <Prose body={term.body} />
        </div>
      )}
      {term.aliases && <p className="mt-2 text-quiet">Also called: {term.aliases.join(', ')}.</p>}
    </section>
  );
}
