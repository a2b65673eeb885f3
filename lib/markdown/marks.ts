import type { PhrasingContent, Root, Text } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { type FigureKind, type FigurePart, figureKinds } from './nodes';

const sourceList = /^@[a-z0-9-]+(?:\s*;\s*@[a-z0-9-]+)*$/;
const figureMark = new RegExp(`^(${figureKinds.join('|')}):([a-z0-9-]+)(?::(value|comparison))?$`);
/** A whole mark, or what begins like one, with the half of it that is there. */
const anyMark =
  /\[\[([^[\]]*)\]\]|\[(@[^[\]]*)\]|\{\{([^{}]*)\}\}|\[\[(?:[\w-]+\]?)?|\[@[\w-]*|\{\{(?:[\w:-]+\}?)?/g;

/** Turns the marks in text (`[@source]`, `[[term]]`, `{{outcome:id}}`) into nodes that keep their line. One that begins with a backslash is text. */
export function splitMarks(tree: Root): void {
  visit(tree, 'text', (node, index, parent) => {
    if (parent === undefined || index === undefined || !/[[{]/.test(node.value)) return;
    const parts = splitText(node);
    parent.children.splice(index, 1, ...(parts as typeof parent.children));
    return [SKIP, index + parts.length];
  });
}

function splitText(node: Text): PhrasingContent[] {
  const parts: PhrasingContent[] = [];
  let last = 0;
  for (const match of node.value.matchAll(anyMark)) {
    if (isMeant(node, match.index)) continue;
    const mark = toMark(match, locate(node, match.index));
    // A citation's number stands close to the words it supports.
    const end =
      mark.type === 'citation' ? last + node.value.slice(last, match.index).trimEnd().length : match.index;
    if (end > last) parts.push(toText(node, last, end));
    parts.push(mark);
    last = match.index + match[0].length;
  }
  if (last < node.value.length) parts.push(toText(node, last, node.value.length));
  return parts;
}

type Place = Pick<Text, 'position'>;

function toMark(match: RegExpExecArray, place: Place): PhrasingContent {
  const [whole, term, citation, figure] = match;
  if (term !== undefined) {
    const [slug = '', shown, ...more] = term.split('|').map((part) => part.trim());
    if (more.length > 0) return { type: 'brokenMark', value: whole, ...place };
    return { type: 'glossaryLink', slug, ...(shown ? { shown } : {}), ...place };
  }
  if (citation !== undefined && sourceList.test(citation.trim())) {
    return { type: 'citation', ids: citation.split(';').map((id) => id.trim().slice(1)), ...place };
  }
  const [, kind, id = '', part] = figureMark.exec(figure?.trim() ?? '') ?? [];
  if (kind === undefined) return { type: 'brokenMark', value: whole, ...place };
  return {
    type: 'figureValue',
    kind: kind as FigureKind,
    id,
    ...(part === undefined ? {} : { part: part as FigurePart }),
    ...place,
  };
}

/** Whether the first or the second sign at a place was written with a backslash. */
function isMeant({ data }: Text, place: number): boolean {
  return data?.escaped?.some((at) => at === place || at === place + 1) ?? false;
}

function toText(node: Text, from: number, to: number): Text {
  const escaped = (node.data?.escaped ?? []).filter((at) => at >= from && at < to).map((at) => at - from);
  const data = escaped.length > 0 ? { data: { escaped } } : {};
  return { type: 'text', value: node.value.slice(from, to), ...data, ...locate(node, from) };
}

/** The place of an offset inside a text node: its own line, for messages. */
function locate(node: Text, offset: number): Place {
  if (node.position === undefined) return {};
  const line = node.position.start.line + (node.value.slice(0, offset).match(/\n/g)?.length ?? 0);
  const start = { ...node.position.start, line };
  return { position: { start, end: { ...node.position.end } } };
}
