import { toSpokenWords } from './spoken-words';

/** A stretch of the page that is marked while it is read aloud. */
export type Part = { element: Element; words: string };

/** What stands among the words and is not read: ways around the page, drawings, numbers of citations, fields. */
const silent =
  'nav, svg, script, form, input, select, button, .cite, .permalink, [aria-hidden="true"], listen-player';

/** What is read as a whole, since its cells mean nothing alone. */
const whole = 'tr, dl > div';

/** An article's words in order, from its title to the end of its text; a table row comes with the names of its columns. */
export function listParts(article: Element): Part[] {
  const end = article.querySelector('share-bar');
  const parts: Part[] = [];
  for (const { element: line, words } of listLines(article)) {
    if (end && !(line.compareDocumentPosition(end) & Node.DOCUMENT_POSITION_FOLLOWING)) break;
    const element = line.closest(whole) ?? line;
    if (line.closest('thead') || parts.at(-1)?.element === element) continue;
    parts.push({ element, words: toSpokenWords(element === line ? words : readWhole(element)) });
  }
  return parts.filter(({ words }) => /\w/.test(words));
}

function readWhole(unit: Element): string {
  return unit instanceof HTMLTableRowElement ? readRow(unit) : join(unit);
}

/** The words that are seen, by the element that begins a line of its own. */
function listLines(root: Element): Part[] {
  const lines: Part[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { parentElement: parent, data: words } = walker.currentNode as Text;
    if (!parent || parent.closest(silent) || parent.getClientRects().length === 0) continue;
    const element = findLine(parent);
    const last = lines.at(-1);
    if (last?.element === element) last.words += words;
    else if (words.trim()) lines.push({ element, words });
  }
  return lines;
}

function findLine(element: Element): Element {
  const { parentElement: parent } = element;
  return parent && getComputedStyle(element).display.startsWith('inline') ? findLine(parent) : element;
}

/** "Dizziness: On esketamine, 29 out of 100. On placebo, 8 out of 100." */
function readRow({ cells, parentElement }: HTMLTableRowElement): string {
  const names = [...(parentElement?.parentElement?.querySelectorAll('thead th') ?? [])].map(join);
  const [first = '', ...others] = [...cells].map(join);
  const told = others.map((words, place) => [names[place + 1], words].filter(Boolean).join(', '));
  return `${first}: ${told.map((words) => words.replace(/\w$/, '$&.')).join(' ')}`;
}

/** The words of an element, with a comma between lines that end without a stop. */
function join(element: Element): string {
  return listLines(element)
    .map(({ words }) => words.trim())
    .join('\n')
    .replace(/(\w|\))\n/g, '$1, ');
}
