import type { Nodes } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { parseMarkdown } from '../../markdown/parse-markdown';
import { type KeyText, listTexts } from '../key-texts';
import { type Library, listFiles } from '../library';
import type { Problem } from '../problem';
import { markdownKeys } from '../trees';

/** Keys that hold addresses, in which the signs of Markdown are letters like any other. */
const addressKeys = ['url', 'doi', 'archive', 'chat', 'about'];
const notPlain = new Set<string>([...markdownKeys, ...addressKeys]);

/** Finds Markdown and marks in keys of plain text, where readers would see them as they are written. */
export function checkPlainKeys(library: Library): Problem[] {
  const { helplines, helplinesLineOf, toPath } = library;
  const help = { path: toPath('helplines.yml'), fields: { helplines }, lineOf: helplinesLineOf };
  return [...listFiles(library), help].flatMap(({ path, fields, lineOf }) =>
    listTexts(fields)
      .filter(({ key }) => !notPlain.has(key))
      .flatMap((text) => {
        const message = describeMarks(text);
        return message === undefined ? [] : [{ path, line: lineOf(text.path), message }];
      }),
  );
}

function describeMarks({ key, text }: KeyText): string | undefined {
  const marks = listMarks(text).map((mark) => `"${mark}"`);
  if (marks.length === 0) return undefined;
  const [print, them] = marks.length === 1 ? ['prints as it stands', 'it'] : ['print as they stand', 'them'];
  return `"${key}" takes plain words, and ${marks.join(', ')} ${print}: write ${them} without the marks`;
}

/** What no text holds without one of these need not be parsed. */
const sign = /[*_[\]{}`~<&]/;

const marked = new Set([
  ...['strong', 'emphasis', 'delete', 'inlineCode', 'link', 'linkReference', 'image', 'imageReference'],
  ...['html', 'footnoteReference'],
]);

/** Everything in a text that Markdown would not print as it stands, the outermost of what stands within each other. */
function listMarks(text: string): string[] {
  if (!sign.test(text)) return [];
  const found: string[] = [];
  visit(parseMarkdown(text), (node) => {
    const mark = writeMark(node) ?? cutMarkdown(node, text);
    if (mark === undefined) return;
    found.push(mark);
    return SKIP;
  });
  return found;
}

/** One of the site's own marks as an author writes it. */
function writeMark(node: Nodes): string | undefined {
  if (node.type === 'glossaryLink') return `[[${node.slug}${node.shown ? `|${node.shown}` : ''}]]`;
  if (node.type === 'citation') return `[${node.ids.map((id) => `@${id}`).join('; ')}]`;
  if (node.type === 'figureValue') return `{{${node.kind}:${node.id}${node.part ? `:${node.part}` : ''}}}`;
  return node.type === 'brokenMark' ? node.value : undefined;
}

/** Other Markdown as it stands in the text; not a star within a word, as in "STAR*D", nor a bare address. */
function cutMarkdown({ type, position }: Nodes, text: string): string | undefined {
  const [start, end] = [position?.start.offset, position?.end.offset];
  if (!marked.has(type) || start === undefined) return undefined;
  const isWithinWord = /^(?:strong|emphasis)$/.test(type) && /[\p{L}\p{N}]/u.test(text[start - 1] ?? '');
  const isBareAddress = type === 'link' && !/[[<]/.test(text[start] ?? '');
  return isWithinWord || isBareAddress ? undefined : text.slice(start, end);
}
