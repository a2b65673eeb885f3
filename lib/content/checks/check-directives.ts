import type { Nodes, Parents } from 'mdast';
import { visit } from 'unist-util-visit';
import { type ContentFile, type Library, listFiles } from '../library';
import type { Problem } from '../problem';
import { isoDate } from '../schema/shared';
import { describeUnknown, suggest } from '../suggest';

/** The urgencies of a care card, after NHS.uk's care cards. */
export const careLevels = ['emergency', 'urgent', 'non-urgent'] as const;

const blocks = ['care-card', 'sources-differ', 'do', 'dont', 'until'];

/** Finds boxed blocks and pictures that do not exist or lack what they need. */
export function checkDirectives(library: Library): Problem[] {
  return listFiles(library).flatMap((file) => checkBody(file, library));
}

function checkBody(file: ContentFile, library: Library): Problem[] {
  if (file.body === undefined) return [];
  const { tree, firstLine } = file.body;
  const problems: Problem[] = [];
  visit(tree, (node, _, parent) => {
    const line = (node.position?.start.line ?? 1) + firstLine - 1;
    const faults = [...listFaults(node, library), ...listPlaceFaults(node, parent)];
    problems.push(...faults.map((message) => ({ path: file.path, line, message })));
  });
  return problems;
}

function listFaults(node: Nodes, library: Library): string[] {
  if (node.type === 'leafDirective') {
    if (node.name !== 'figure') return [describeUnknown('picture directive', node.name, ['figure'])];
    const name = node.attributes?.name ?? '';
    return library.slugs.picture.has(name) ? [] : [describeUnknown('figure', name, library.slugs.picture)];
  }
  if (node.type !== 'containerDirective') return [];
  if (!blocks.includes(node.name)) return [describeUnknown('block', node.name, blocks)];
  if (node.name === 'until') return listDateFaults(node.attributes?.date ?? '');
  return node.name === 'care-card' ? listCardFaults(node.attributes ?? {}) : [];
}

/** Pictures are drawn between stretches of prose, so one inside a box or a list would be lost. */
function listPlaceFaults(node: Nodes, parent: Parents | undefined): string[] {
  const isInside = node.type === 'leafDirective' && parent?.type !== 'root';
  return isInside ? ['a picture stands by itself: move it out of the box, list or quotation'] : [];
}

function listDateFaults(date: string): string[] {
  const isDay = isoDate.safeParse(date).success;
  return isDay ? [] : ['a rule that ends names its last day: :::until{date="2026-12-31"}'];
}

function listCardFaults({ level = '', heading = '' }: Record<string, string | null | undefined>): string[] {
  const faults: string[] = [];
  if (!(careLevels as readonly string[]).includes(level ?? '')) {
    faults.push(
      `a care card's level must be one of: ${careLevels.join(', ')}${suggest(level ?? '', careLevels)}`,
    );
  }
  if (!heading?.endsWith('if:')) faults.push('a care card\'s heading names one action and ends with "if:"');
  return faults;
}
