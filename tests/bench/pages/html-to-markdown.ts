import type { DefaultTreeAdapterTypes } from 'parse5';

type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.ChildNode;

/** Parts that only help a reader on the screen, and are no words of the article. */
const skipped = new Set(['script', 'style', 'svg', 'button', 'nav', 'form', 'template', 'link', 'meta']);

/** Elements of a line of text; everything else begins a block of its own. */
const inline = new Set([
  'a',
  'strong',
  'b',
  'em',
  'i',
  'span',
  'sup',
  'sub',
  'time',
  'abbr',
  'cite',
  'q',
  'small',
  'dfn',
  'code',
  'br',
]);

/** Clean Markdown of a rendered element: headings, lists, tables and links; a picture is its text. */
export function toMarkdown(element: Element): string {
  return renderBlocks(element).join('\n\n').concat('\n');
}

function renderBlocks(parent: Element): string[] {
  const blocks: string[] = [];
  let line = '';
  const endLine = () => {
    if (line.trim() !== '') blocks.push(line.trim());
    line = '';
  };
  for (const child of parent.childNodes) {
    if (isBlock(child)) {
      endLine();
      blocks.push(...renderBlock(child));
    } else line += renderInline(child);
  }
  endLine();
  return blocks;
}

function isBlock(node: Node): node is Element {
  return 'tagName' in node && !inline.has(node.tagName);
}

function renderBlock(element: Element): string[] {
  if (isSkipped(element) || element.tagName === 'h1') return [];
  if (/^h[2-6]$/.test(element.tagName))
    return [`${'#'.repeat(Number(element.tagName[1]))} ${renderLine(element)}`];
  if (element.tagName === 'ul' || element.tagName === 'ol') return [renderList(element)];
  if (element.tagName === 'table') return [renderTable(element)];
  return renderBlocks(element);
}

function renderList(list: Element): string {
  const sign = list.tagName === 'ol' ? '1. ' : '- ';
  return listElements(list, ['li'])
    .map(
      (entry) =>
        sign +
        renderBlocks(entry)
          .join('\n\n')
          .replaceAll('\n', `\n${' '.repeat(sign.length)}`),
    )
    .join('\n');
}

function renderTable(table: Element): string {
  const rows = listElements(table, ['tr']).map((row) => listElements(row, ['th', 'td']).map(renderLine));
  const [head = [], ...body] = rows;
  return [head, head.map(() => '---'), ...body].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** The nearest descendants with one of these names, not those inside one another. */
function listElements(parent: Element, names: readonly string[]): Element[] {
  return parent.childNodes.flatMap((child) => {
    if (!('tagName' in child)) return [];
    return names.includes(child.tagName) ? [child] : listElements(child, names);
  });
}

function renderLine(element: Element): string {
  return element.childNodes.map(renderInline).join('').replace(/\s+/g, ' ').trim();
}

function renderInline(node: Node): string {
  if ('value' in node) return escapeText(node.value.replace(/\s+/g, ' '));
  if (!('tagName' in node) || isSkipped(node)) return '';
  const words = node.childNodes.map(renderInline).join('');
  const address = readAttribute(node, 'href');
  if (address?.startsWith('#')) return renderJump(node, words);
  if (address !== undefined) return `[${words.trim()}](<${address}>)`;
  return node.tagName === 'strong' && words.trim() !== '' ? `**${words.trim()}**` : words;
}

/** A link inside the page: a citation keeps its number, the sign that links to a heading goes. */
function renderJump(link: Element, words: string): string {
  if (readAttribute(link, 'data-cite') !== undefined) return ` \\[${words.trim()}\\]`;
  return words.trim() === '\\#' ? '' : words;
}

function isSkipped(element: Element): boolean {
  return skipped.has(element.tagName) || readAttribute(element, 'hidden') !== undefined;
}

function readAttribute(element: Element, name: string): string | undefined {
  return element.attrs.find((attribute) => attribute.name === name)?.value;
}

function escapeText(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replace(/[\\`*_[\]|{}#]/g, '\\$&');
}
