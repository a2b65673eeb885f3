/** Kinds of page that share one style. At most 8, so that one header can carry all their hashes. */
export const pageKinds = ['home', 'article', 'answer', 'questions', 'text'] as const;
/** A kind of page that shares one style. */
export type PageKind = (typeof pageKinds)[number];

/** The kind of a page, from its file inside the export: `faq/driving-after/index.html` is an answer. */
export function toPageKind(file: string): PageKind {
  if (file === 'index.html') return 'home';
  if (file === 'faq/index.html') return 'questions';
  if (/^topics\/[^/]+\/index\.html$/.test(file)) return 'article';
  if (/^faq\/[^/]+\/index\.html$/.test(file)) return 'answer';
  return 'text';
}
