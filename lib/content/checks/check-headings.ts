import type { Heading, PhrasingContent } from 'mdast';
import { toString as toWords } from 'mdast-util-to-string';
import { eachOf } from '../../markdown/each-node';
import { type ContentFile, type Library, listFiles } from '../library';
import type { Problem } from '../problem';

const shallowest = 2;
const deepest = 4;
/** Links with longer ids break in messages and are hard to read out. */
const longestId = 32;

/** Finds headings out of order, too deep, without their stable id, or with one used twice. */
export function checkHeadings(library: Library): Problem[] {
  return listFiles(library).flatMap(checkFile);
}

function checkFile(file: ContentFile): Problem[] {
  if (file.body === undefined) return [];
  const { tree, firstLine } = file.body;
  const problems: Problem[] = [];
  const seen = new Map<string, number>();
  let previous = shallowest - 1;
  eachOf(tree, ['heading'], (heading) => {
    const line = (heading.position?.start.line ?? 1) + firstLine - 1;
    const report = (message: string): void => void problems.push({ path: file.path, line, message });
    checkDepth(heading, previous, report);
    checkId(heading, line, seen, report);
    if (file.kind === 'glossary') report('a glossary entry has no sections: write it without headings');
    if (file.kind === 'claim') report('a claim has no sections: write it without headings');
    previous = heading.depth;
  });
  return problems;
}

function checkDepth({ depth }: Heading, previous: number, report: (message: string) => void): void {
  if (depth < shallowest) report('"#" is the page\'s own title: begin at "##"');
  else if (depth > deepest) report(`a heading of level ${depth} is too deep: use "##" to "####"`);
  else if (depth > previous + 1)
    report(`a heading of level ${depth} follows level ${previous}: a level is skipped`);
}

function checkId(
  heading: Heading,
  line: number,
  seen: Map<string, number>,
  report: (message: string) => void,
): void {
  if (heading.children.every(isSilent)) report('a heading needs words');
  const id = heading.data?.id;
  const first = id === undefined ? undefined : seen.get(id);
  if (id === undefined)
    report(`the heading "${toWords(heading)}" needs a stable id: add {#short-name} after it`);
  else if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))
    report(`the id "${id}" must be small letters, digits and single hyphens`);
  else if (id.length > longestId)
    report(
      `the id "${id}" has ${id.length} characters: at most ${longestId}, since it is part of links that people share`,
    );
  else if (first !== undefined) report(`the id "${id}" is used twice: also on line ${first}`);
  else seen.set(id, line);
}

function isSilent(node: PhrasingContent): boolean {
  return node.type === 'citation' || (node.type === 'text' && node.value.trim() === '');
}
