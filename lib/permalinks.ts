/** The address of an article. */
export const toArticlePath = (slug: string): string => `/topics/${slug}/`;
/** The address of an answer. */
export const toAnswerPath = (slug: string): string => `/faq/${slug}/`;
/** The address of a glossary term. */
export const toTermPath = (slug: string): string => `/glossary/#${slug}`;
/** The address of a checked claim. */
export const toClaimPath = (slug: string): string => `/claims/#${slug}`;
/** The address of a source in the list of all sources. */
export const toSourcePath = (id: string): string => `/sources/#${id}`;
/** The id of a question in the list of all questions; a topic's id is its bare slug. */
export const toListedAnswerId = (slug: string): string => `answer-${slug}`;
/** The address of a topic's answers in the list of all questions. */
export const toTopicPath = (slug: string): string => `/faq/#${slug}`;
/** The address of an article with all its questions, for paper. */
export const toLeafletPath = (slug: string): string => `/leaflets/${slug}/`;
/** The picture of a page's address as a QR code: `/qr/topics/history.svg`. */
export const toQrCodePath = (path: string): string => `/qr${path === '/' ? '/home' : path.slice(0, -1)}.svg`;
/** The preview picture that stands beside a page. */
export const toPreviewPath = (path: string): string => `${path}og.png`;

/** Where readers find the sheets that they fill in. */
export const toolPaths = {
  cost: '/tools/cost/',
  questions: '/tools/questions/',
  preparing: '/tools/preparing/',
} as const;

/** Where each page of `content/pages` is published. */
export const pagePaths = {
  home: '/',
  'help-now': '/help-now/',
  compare: '/compare/',
  about: '/about/',
  'how-we-write': '/about/how-we-write/',
  privacy: '/about/privacy/',
  accessibility: '/about/accessibility/',
  ...toolPaths,
} as const satisfies Record<string, `/${string}`>;

/** The name of a tool's file in `content/pages`. */
export type ToolSlug = keyof typeof toolPaths;

/** Whether a word of an address names a tool. */
export const isToolSlug = (slug: string): slug is ToolSlug => Object.hasOwn(toolPaths, slug);

/** The name of a file in `content/pages`. */
export type PageSlug = keyof typeof pagePaths;

/** The words explained, for the notes that open beside them. */
export const termsPath = '/glossary/terms.json';

/** The addresses of pages that list records. */
export const listPaths = {
  topics: '/topics/',
  faq: '/faq/',
  glossary: '/glossary/',
  claims: '/claims/',
  sources: '/sources/',
  search: '/search/',
  saved: '/saved/',
  design: '/about/design/',
} as const;
