import type { Article } from '@/lib/content/schema/records';

type ArticleCardsProps = { articles: Article[]; level: 'h2' | 'h3' };

/** Every article with its one line, to choose from. */
export function ArticleCards({ articles, level: Heading }: ArticleCardsProps) {
  return (
    <ul className="plain-list mt-6 grid gap-4 sm:grid-cols-2 wide:grid-cols-3">
      {articles.map(({ path, title, description, topic, minutes }) => (
        <li key={path} className="card">
          <p className="small font-semibold text-clay">{topic.title}</p>
          <Heading className="mt-1">
            <a href={path} className="card-link">
              {title}
            </a>
          </Heading>
          <p className="mt-2 text-quiet">{description}</p>
          <p className="mt-2 small text-quiet">{minutes} minute read</p>
        </li>
      ))}
    </ul>
  );
}
