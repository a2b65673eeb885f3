import { toSpokenWords } from './spoken-words';

/** A stretch of the page that is read aloud in one go and marked while it is. */
export type Part = { element: Element; words: string };

/** What stands among the words and is not read: ways around the page, drawings, numbers of citations, fields. */
const silent =
  'nav, svg, img, script, form, input, select, textarea, button, .cite, .permalink, [aria-hidden="true"], [data-sources], listen-player';

/** What is read as a whole, since its cells mean nothing alone. */
const whole = 'tr, dl > div';

/** An article's words in order, from its title to the end of its text; a table row comes with the names of its columns. */
export function listParts(article: Element): Part[] {
  const parts: Part[] = [];
  for (const text of walkWords(article)) {
    if (text.parentElement?.closest('share-bar')) break;
    const element = findUnit(text);
    if (parts.at(-1)?.element === element) {
      if (!element.matches(whole)) (parts.at(-1) as Part).words += text.data;
    } else parts.push({ element, words: element.matches(whole) ? readWhole(element) : text.data });
  }
  return parts
    .map(({ element, words }) => ({ element, words: toSpokenWords(words) }))
    .filter(({ words }) => /\p{L}|\d/u.test(words));
}

/** The texts that are seen and read, in order. */
function* walkWords(root: Element): Generator<Text> {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    const parent = text.parentElement;
    if (parent && !parent.closest(silent) && parent.getClientRects().length > 0 && !isHead(parent))
      yield text;
  }
}

/** The names of the columns are read with each row. */
function isHead(element: Element): boolean {
  return element.closest('thead') !== null;
}

/** What a text is a part of: a row, or the nearest element that begins a line of its own. */
function findUnit(text: Text): Element {
  const parent = text.parentElement as Element;
  return parent.closest(whole) ?? findLine(parent);
}

function findLine(element: Element): Element {
  let line = element;
  while (line.parentElement && getComputedStyle(line).display.startsWith('inline')) line = line.parentElement;
  return line;
}

function readWhole(unit: Element): string {
  return unit instanceof HTMLTableRowElement ? readRow(unit) : readLines(unit);
}

/** "Dizziness: On esketamine, 29 out of 100. On placebo, 8 out of 100." */
function readRow(row: HTMLTableRowElement): string {
  const names = [...(row.closest('table')?.tHead?.rows[0]?.cells ?? [])].map(readLines);
  const [first = '', ...others] = [...row.cells].map(readLines);
  const told = others.map((words, place) => [names[place + 1], words].filter(Boolean).join(', '));
  return `${first}: ${told.map(endSentence).join(' ')}`;
}

function endSentence(words: string): string {
  return /[.!?]$/.test(words) ? words : `${words}.`;
}

/** The words of an element, with a comma between lines that end without a stop. */
function readLines(element: Element): string {
  const lines: { element: Element; words: string }[] = [];
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    if (text.parentElement?.closest(silent) || text.data.trim() === '') continue;
    const line = findLine(text.parentElement as Element);
    const last = lines.at(-1);
    if (last?.element === line) last.words += text.data;
    else lines.push({ element: line, words: text.data });
  }
  return lines
    .map(({ words }) => words.trim())
    .reduce(
      (read, words) => (read === '' ? words : `${read}${/[.!?:,]$/.test(read) ? '' : ','} ${words}`),
      '',
    );
}
