import { findCrisis, findEmergency, type SearchRules } from '@/lib/search/rules';
import type { Outcome } from './outcome';

/** A part of the search that faq-search.tsx draws; throws when it is missing. */
export const findPart = <Part extends HTMLElement = HTMLElement>(
  search: HTMLElement,
  selector: string,
): Part => {
  const part = search.querySelector<Part>(selector);
  if (part === null) throw new Error(`<faq-search> has no ${selector}`);
  return part;
};

/**
 * Puts new elements into a list; those at its beginning that say the same stay where they are. The focus stays on its link,
 * wherever that stands now, and goes to `fallback` where the link is gone.
 */
export const replaceChanged = (
  list: HTMLElement,
  elements: readonly Element[],
  fallback: HTMLElement,
): void => {
  const focused = list.contains(document.activeElement) ? document.activeElement : null;
  let kept = 0;
  while (list.children[kept]?.isEqualNode(elements[kept] ?? null)) kept += 1;
  for (const old of [...list.children].slice(kept)) old.remove();
  list.append(...elements.slice(kept));
  if (focused === null || list.contains(focused)) return;
  const same = [...list.querySelectorAll('a')].find(
    (link) => link.getAttribute('href') === focused.getAttribute('href'),
  );
  (same ?? fallback).focus();
};

/** Shows the care cards that a query calls for and hides the others; returns the headings of those shown. */
export const showCards = (search: HTMLElement, query: string, rules: SearchRules): string[] => {
  const dangers = {
    '[data-emergency]': findEmergency(query, rules),
    '[data-crisis]': findCrisis(query, rules),
  };
  return Object.entries(dangers).flatMap(([selector, danger]) => {
    const card = findPart(search, selector);
    card.hidden = danger === undefined;
    return card.hidden ? [] : [card.getAttribute('aria-label') ?? ''];
  });
};

/** Shows the parts that belong to an outcome and hides the others. */
export const showOutcome = (search: HTMLElement, { state, count, close }: Outcome): void => {
  search.dataset.searchState = state;
  if (state !== 'ready') findPart(search, '[data-results]').replaceChildren();
  findPart(search, '[data-close-matches]').hidden = !close;
  findPart(search, '[data-no-results]').hidden = state !== 'ready' || count > 0;
  findPart(search, '[data-loading]').hidden = state !== 'loading';
  findPart(search, '[data-failed]').hidden = state !== 'failed';
};
