/** Kinds of page that share one style. At most 8, so that one header can carry all their hashes; each costs that header 53 bytes. */
export type PageKind = 'article' | 'answer' | 'other';

/** The kind of a page, from its file inside the export: `faq/driving-after/index.html` is an answer. */
export function toPageKind(file: string): PageKind {
  if (/^topics\/[^/]+\/index\.html$/.test(file)) return 'article';
  return /^faq\/[^/]+\/index\.html$/.test(file) ? 'answer' : 'other';
}
