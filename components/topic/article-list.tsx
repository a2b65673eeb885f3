import type { Article } from '@/lib/content/schema/records';

/** Articles with one line each, in their topics' colours. */
export function ArticleList({ articles }: { articles: Article[] }) {
  return (
    <ul className="plain-list mt-4">
      {articles.map(({ path, title, description, topic, minutes }) => (
        <li
          key={path}
          data-topic={topic.slug}
          className="topic-row hairline-bottom gap-x-10 py-4 ps-4 wide:grid wide:grid-cols-[22rem_1fr]"
        >
          <h3>
            <a href={path} className="tap">
              {title}
            </a>
          </h3>
          <p className="text-quiet">
            {description} <span className="small">{minutes} minute read.</span>
          </p>
        </li>
      ))}
    </ul>
  );
}
