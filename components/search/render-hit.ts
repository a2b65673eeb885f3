import type { Hit, Piece } from '@/lib/search/types';

/** One result: its question as the link, the alias that matched if one did, and the answer's first words. */
export const renderHit = (hit: Hit): HTMLLIElement => {
  const result = document.createElement('li');
  const link = document.createElement('a');
  link.href = hit.path;
  link.className = 'tap font-semibold';
  link.append(...hit.question.map(renderPiece));
  result.append(link);
  if (hit.alias) result.append(renderLine('small text-quiet', 'Also asked: ', hit.alias));
  if (hit.snippet.length > 0) result.append(renderLine('', '', hit.snippet));
  return result;
};

const renderLine = (className: string, label: string, pieces: readonly Piece[]): HTMLParagraphElement => {
  const line = document.createElement('p');
  line.className = className;
  line.append(label, ...pieces.map(renderPiece));
  return line;
};

const renderPiece = ({ text, marked }: Piece): Node => {
  if (!marked) return document.createTextNode(text);
  const mark = document.createElement('mark');
  mark.textContent = text;
  return mark;
};
