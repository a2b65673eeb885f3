import { walkElements } from '@/lib/publish/html-document';
import { readFragment } from './read-fragment';

/** Every element that prose may hold. */
const known = new Set(
  `a aside blockquote br caption code dated-words del div em h1 h2 h3 h4 h5 h6 hr input li ol p pre section span strong sup table tbody td th thead tr ul`.split(
    ' ',
  ),
);
/** Every attribute that prose may hold. */
const plain = new Set(
  `align aria-describedby aria-label aria-labelledby checked class data-cite data-current data-ended data-footnote-backref data-footnote-ref data-footnotes data-level data-sources-differ dir disabled hidden href id role scope start tabindex title type until`.split(
    ' ',
  ),
);
/** Where a link of prose may lead. */
const safeLink = /^(?:\/(?![/\\])|#|https:|mailto:|tel:|sms:)/i;

/** Everything in a stretch of HTML that no reader's browser should get: read as a browser would. */
export function listHtmlFaults(html: string): string[] {
  return [...walkElements(readFragment(html))].flatMap(({ tagName, attrs }) => [
    ...(known.has(tagName) ? [] : [`<${tagName}>`]),
    ...attrs.flatMap(({ name, value }) => {
      if (!plain.has(name)) return [`<${tagName} ${name}>`];
      return name === 'href' && !safeLink.test(value) ? [`<${tagName} href="${value}">`] : [];
    }),
  ]);
}
