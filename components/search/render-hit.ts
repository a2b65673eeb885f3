import { listPaths } from '@/lib/permalinks';
import type { Hit, Piece } from '@/lib/search/types';
import type { ResultGroup } from './page-search';
import { findPart } from './search-parts';

/** Makes the results of all groups from the template of faq-search.tsx; the first of each group names it. */
export const renderGroups = (search: HTMLElement, groups: readonly ResultGroup[]): Element[] => {
  const template = findPart<HTMLTemplateElement>(search, 'template');
  return groups.flatMap(({ name, hits }) =>
    hits.map((hit, nth) => renderHit(template, hit, nth === 0 ? name : undefined)),
  );
};

/** Fills a copy of the template; throws when the template lacks a part. */
const renderHit = (template: HTMLTemplateElement, hit: Hit, group: string | undefined): Element => {
  const result = document.importNode(template.content, true).firstElementChild;
  if (result === null) throw new Error('the result template is empty');
  const find = (selector: string): HTMLElement => {
    const part = result.querySelector<HTMLElement>(selector);
    if (part === null) throw new Error(`the result template has no ${selector}`);
    return part;
  };
  const fillOrDrop = (part: string, pieces: readonly Piece[] | undefined): void => {
    if (pieces !== undefined) fill(find(`[data-${part}] span`), pieces);
    else find(`[data-${part}]`).remove();
  };
  find('a').setAttribute('href', hit.path);
  fill(find('a'), hit.question);
  fillOrDrop('group', group === undefined ? undefined : [{ text: group, marked: false }]);
  fillOrDrop('within', isSection(hit) ? [{ text: hit.topicTitle, marked: false }] : undefined);
  fillOrDrop('alias', hit.alias);
  fill(find('[data-snippet]'), hit.snippet);
  return result;
};

/** True for a part of an article, which is told by its article too. */
const isSection = ({ path }: Hit): boolean => path.startsWith(listPaths.topics) && path.includes('#');

const fill = (part: HTMLElement, pieces: readonly Piece[]): void => {
  part.replaceChildren(...pieces.map(renderPiece));
};

const renderPiece = ({ text, marked }: Piece): Node | string => {
  if (!marked) return text;
  const mark = document.createElement('mark');
  mark.textContent = text;
  return mark;
};
