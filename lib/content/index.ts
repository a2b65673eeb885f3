import { toNextYear } from '../format/dates';
import { addLazily } from '../lazy';
import { toListingPage } from '../listing-pages';
import { parseMarkdown } from '../markdown/parse-markdown';
import { once } from '../once';
import {
  type PageSlug,
  pagePaths,
  type ToolSlug,
  toAnswerPath,
  toArticlePath,
  toolPaths,
} from '../permalinks';
import { takeDescription, toPlainText, toPlainWords } from './plain-text';
import { createPageRenderer, type PageRenderer, wording } from './render-text';
import type { Helpline, RequiredHelpline } from './schema/helpline';
import type {
  Answer,
  Article,
  CitedHelpline,
  CitedSource,
  Claim,
  Page,
  PageLink,
  Source,
  Term,
  Topic,
} from './schema/records';
import { helplines, type StoredFile, store } from './store';

/** How fast people read, in words a minute. */
const readingPace = 200;

/** Pages being written are shown by `npm run dev` only. */
const showDrafts = process.env.NODE_ENV === 'development';

/** False for a draft in the published site. */
export const isShown = ({ fields }: { fields: { draft?: boolean | undefined } }): boolean =>
  showDrafts || !fields.draft;

/** Every topic, in order. */
export const listTopics = once((): Topic[] =>
  [...store.topic.values()]
    .map(({ slug, fields }) => ({ slug, ...fields }))
    .sort((a, b) => a.order - b.order),
);

/** Every article, in order. */
export const listArticles = once((): Article[] =>
  [...store.article.values()]
    .filter(isShown)
    .sort((a, b) => a.fields.order - b.fields.order)
    .map(toArticle),
);

/** Every answer, by topic and then by place. */
export const listAnswers = once((): Answer[] => {
  const topics = new Map(listTopics().map((topic) => [topic.slug, topic.order]));
  const place = ({ fields }: StoredFile<'faq'>): number =>
    (topics.get(fields.topic) ?? 0) * 1000 + (fields.order ?? 999);
  return [...store.faq.values()]
    .filter(isShown)
    .sort((a, b) => place(a) - place(b) || (a.fields.question < b.fields.question ? -1 : 1))
    .map(toAnswer);
});

/** Every word explained, in alphabetical order; they stand on one page, so their sources are numbered together. */
export const listTerms = once((): Term[] =>
  [...store.glossary.values()]
    .sort((a, b) => (a.fields.term.toLowerCase() < b.fields.term.toLowerCase() ? -1 : 1))
    .map(toTerm),
);

/** The one sentence of every word, by its slug, as `/glossary/terms.json` gives them. */
export const listTermNotes = once(() =>
  Object.fromEntries(
    [...store.glossary.values()].map(({ slug, fields: { term, pronunciation, short } }) => [
      slug,
      { term, ...(pronunciation === undefined ? {} : { pronunciation }), text: toPlainText(short, wording) },
    ]),
  ),
);

const termRenderer = createPageRenderer();

/** The sources that the words explained cite, in the order of their page. */
export const listTermSources = once((): CitedSource[] => {
  listTerms();
  return termRenderer.listSources();
});

/** Every claim checked, by topic and then by place; they stand on one page, so their sources are numbered together. */
export const listClaims = once((): Claim[] =>
  [...store.claim.values()]
    .map((file) => ({ file, topic: findTopic(file.fields.topic) }))
    .sort((a, b) => a.topic.order - b.topic.order || a.file.fields.order - b.file.fields.order)
    .map(({ file, topic }) => toClaim(file, topic)),
);

const claimRenderer = createPageRenderer();

/** The sources that the claims cite, in the order of their page. */
export const listClaimSources = once((): CitedSource[] => {
  listClaims();
  return claimRenderer.listSources();
});

/** The review of the page of claims: as old as the claim checked longest ago. Nothing when there is no claim. */
export function findClaimsReview(): { lastReviewed: string; nextReviewDue: string } | undefined {
  const [oldest] = listClaims()
    .map(({ checked }) => checked)
    .sort();
  return oldest === undefined ? undefined : { lastReviewed: oldest, nextReviewDue: toNextYear(oldest) };
}

/** Every source with the pages that cite it, by title; what no page cites is left out. */
export const listSources = once((): (Source & { citedBy: PageLink[] })[] => {
  const citing = new Map<string, PageLink[]>();
  const glossary = { ...toListingPage('glossary'), sources: listTermSources() };
  const claims = { ...toListingPage('claims'), sources: listClaimSources() };
  const pages = [...listArticles(), ...listAnswers(), ...listPages(), glossary, claims];
  for (const page of pages) {
    for (const { id } of page.sources) addTo(citing, id, toLink(page));
  }
  return [...store.source.values()]
    .flatMap(({ slug, fields }) => {
      const citedBy = citing.get(slug);
      return citedBy === undefined ? [] : [{ id: slug, ...fields, citedBy }];
    })
    .sort((a, b) => (a.title.toLowerCase() < b.title.toLowerCase() ? -1 : 1));
});

/** Every page that is neither article nor answer. */
export const listPages = once((): Page[] => [...store.page.values()].map(toPage));

const articlesBySlug = once(() => new Map(listArticles().map((article) => [article.slug, article])));
const answersBySlug = once(() => new Map(listAnswers().map((answer) => [answer.slug, answer])));

/** The article at a slug, or undefined. */
export const findArticle = (slug: string): Article | undefined => articlesBySlug().get(slug);
/** The answer at a slug, or undefined. */
export const findAnswer = (slug: string): Answer | undefined => answersBySlug().get(slug);

/** The answers that belong to each article, by the article's path. */
export const listAnswersByArticle = once((): ReadonlyMap<string, Answer[]> => {
  const answers = new Map<string, Answer[]>();
  for (const answer of listAnswers())
    if (answer.article !== undefined) addTo(answers, answer.article.path, answer);
  return answers;
});

function addTo<Entry>(lists: Map<string, Entry[]>, key: string, entry: Entry): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [entry]);
  else list.push(entry);
}

/** A page that the checks require to exist. Throws if it does not. */
export function findPage(slug: PageSlug): Page {
  const page = listPages().find((candidate) => candidate.slug === slug);
  if (page === undefined) throw new Error(`content/pages/${slug}.md is missing`);
  return page;
}

/** The pages that readers fill in, to link to. */
export const listTools = once((): PageLink[] =>
  (Object.keys(toolPaths) as ToolSlug[]).map((slug) => toLink(findPage(slug))),
);

function toArticle({ slug, fields, body }: StoredFile<'article'>): Article {
  const { aim, keyMessages, related, topic, ...kept } = fields;
  const facts = {
    ...kept,
    slug,
    path: toArticlePath(slug),
    topic: findTopic(topic),
    firstMessage: toPlainText(keyMessages[0] ?? '', wording),
    related: (related ?? []).flatMap(linkArticle),
    answers: listFurtherAnswers(slug, body).map(toLink),
  };
  return addLazily(facts, [...renderedParts, 'aimHtml', 'keyMessagesHtml', 'minutes'], () => {
    const renderer = createPageRenderer();
    const tree = parseMarkdown(body);
    const text = toPlainWords(tree, wording);
    return {
      aimHtml: renderer.inline(aim),
      keyMessagesHtml: keyMessages.map(renderer.inline),
      ...renderer.body(tree),
      sources: renderer.listSources(),
      terms: renderer.listTerms(),
      minutes: Math.max(1, Math.round(text.split(/\s+/).length / readingPace)),
    };
  });
}

/** The answers that belong to an article and that its own text does not link already. */
function listFurtherAnswers(slug: string, body: string): Answer[] {
  const answers = listAnswersByArticle().get(toArticlePath(slug)) ?? [];
  return answers.filter(({ path }) => !body.includes(path));
}

/** What a text carries once it is rendered; most lists ask for none of it, so a record works it out when it is asked. */
const renderedParts = ['introduction', 'sections', 'headings', 'sources', 'terms'] as const;

function toAnswer({ slug, fields, body }: StoredFile<'faq'>): Answer {
  const { article, related, topic, ...kept } = fields;
  const [link] = article === undefined ? [] : linkArticle(article);
  const facts = {
    ...kept,
    slug,
    path: toAnswerPath(slug),
    topic: findTopic(topic),
    ...(link === undefined ? {} : { article: link }),
    related: (related ?? []).flatMap(linkAnswer),
  };
  return addLazily(facts, [...renderedParts, 'description', 'text'], () => {
    const renderer = createPageRenderer();
    const tree = parseMarkdown(body);
    const text = toPlainWords(tree, wording);
    return {
      ...renderer.body(tree),
      sources: renderer.listSources(),
      terms: renderer.listTerms(),
      description: takeDescription(text),
      text,
    };
  });
}

function toPage({ slug, fields, body }: StoredFile<'page'>): Page {
  const renderer = createPageRenderer();
  const path = pagePaths[slug as PageSlug];
  const rendered = renderer.body(body);
  const cited =
    slug === 'help-now' ? listHelplines().map((helpline) => citeHelpline(helpline, renderer)) : [];
  return {
    ...fields,
    slug,
    path,
    ...rendered,
    helplines: cited,
    sources: renderer.listSources(),
    terms: renderer.listTerms(),
  };
}

/** A helpline with its sources numbered on the page that shows it. */
export function citeHelpline(helpline: Helpline, renderer: PageRenderer): CitedHelpline {
  return { ...helpline, citations: helpline.sources.map((id) => ({ id, ...renderer.cite(id) })) };
}

function toTerm({ slug, fields, body }: StoredFile<'glossary'>): Term {
  const { short, ...kept } = fields;
  const shortHtml = termRenderer.inline(short);
  return { ...kept, slug, shortHtml, body: termRenderer.body(body).introduction };
}

function toClaim({ slug, fields, body }: StoredFile<'claim'>, topic: Topic): Claim {
  const { short, ...kept } = fields;
  const shortHtml = claimRenderer.inline(short);
  return { ...kept, slug, topic, shortHtml, body: claimRenderer.body(body).introduction };
}

function findTopic(slug: string): Topic {
  const topic = listTopics().find((candidate) => candidate.slug === slug);
  if (topic === undefined) throw new Error(`no topic "${slug}"`);
  return topic;
}

function linkArticle(slug: string): PageLink[] {
  const file = store.article.get(slug);
  return file && isShown(file) ? [{ path: toArticlePath(slug), title: file.fields.title }] : [];
}

function linkAnswer(slug: string): PageLink[] {
  const file = store.faq.get(slug);
  return file && isShown(file) ? [{ path: toAnswerPath(slug), title: file.fields.question }] : [];
}

function toLink(page: { path: string } & ({ title: string } | { question: string })): PageLink {
  return { path: page.path, title: 'title' in page ? page.title : page.question };
}

/** Every helpline, in the order of their file. */
export const listHelplines = once((): Helpline[] => helplines);

/** A helpline that the checks require to exist. Throws if it does not. */
export function findHelpline(id: RequiredHelpline): Helpline {
  const helpline = listHelplines().find((candidate) => candidate.id === id);
  if (helpline === undefined) throw new Error(`content/helplines.yml holds no "${id}"`);
  return helpline;
}
