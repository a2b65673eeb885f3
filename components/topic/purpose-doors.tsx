import type { Article, PageLink } from '@/lib/content/schema/records';
import { type Purpose, purposes } from '@/lib/content/schema/topic';
import { purposeWords } from './purpose';

type PurposeDoorsProps = {
  articles: Article[];
  /** Pages beside the articles that serve the same purpose. */
  more: Partial<Record<Purpose, PageLink[]>>;
};

/** Three ways in, by what a reader comes for, each with all that it leads to. */
export function PurposeDoors({ articles, more }: PurposeDoorsProps) {
  return (
    <div className="mt-6 grid gap-5 wide:grid-cols-3">
      {purposes.map((purpose) => {
        const own = articles.filter(({ topic }) => topic.purpose === purpose);
        return (
          <section key={purpose} aria-labelledby={purpose} className="door" data-purpose={purpose}>
            <h3 id={purpose}>{purposeWords[purpose].title}</h3>
            <p className="mt-1 text-quiet">{purposeWords[purpose].line}</p>
            <ul className="plain-list mt-3">
              {[...own, ...(more[purpose] ?? [])].map(({ path, title }) => (
                <li key={path} className="hairline-top">
                  <a href={path} className="tap-row">
                    {title}
                  </a>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}
