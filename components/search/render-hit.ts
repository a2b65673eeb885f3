import type { Hit, Piece } from '@/lib/search/types';

/** Fills a copy of the result template of faq-search.tsx; throws when the template lacks a part. */
export const renderHit = (template: HTMLTemplateElement, hit: Hit): Node => {
  const result = document.importNode(template.content, true);
  const find = (selector: string): HTMLElement => {
    const part = result.querySelector<HTMLElement>(selector);
    if (part === null) throw new Error(`the result template has no ${selector}`);
    return part;
  };
  find('a').setAttribute('href', hit.path);
  fill(find('a'), hit.question);
  if (hit.alias) fill(find('[data-alias] span'), hit.alias);
  else find('[data-alias]').remove();
  fill(find('[data-snippet]'), hit.snippet);
  return result;
};

const fill = (part: HTMLElement, pieces: readonly Piece[]): void => {
  part.replaceChildren(...pieces.map(renderPiece));
};

const renderPiece = ({ text, marked }: Piece): Node | string => {
  if (!marked) return text;
  const mark = document.createElement('mark');
  mark.textContent = text;
  return mark;
};
