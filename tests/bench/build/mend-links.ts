/** Makes a function that leads every link to an article, a leaflet or an answer to one that was generated; fragments go, since sections are mixed. */
export function makeLinkMender(
  articles: readonly string[],
  answers: readonly string[],
): (text: string) => string {
  const known = { articles: new Set(articles), answers: new Set(answers) };
  return (text) =>
    text
      .replace(
        /\/(topics|leaflets|faq)\/([a-z0-9-]+)\/(?:#[a-z0-9-]+)?/g,
        (_, room: string, slug: string) => {
          const [slugs, first] = room === 'faq' ? [known.answers, answers[0]] : [known.articles, articles[0]];
          return `/${room}/${slugs.has(slug) ? slug : first}/`;
        },
      )
      .replace(/\]\(#[a-z0-9-]+\)/g, '](/help-now/)');
}
