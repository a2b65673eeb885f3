import type { Nodes, Parents } from 'mdast';
import { eachNode } from '../../markdown/each-node';
import type { Kind } from '../kinds';
import { type ContentFile, type Library, listFiles } from '../library';
import type { Problem } from '../problem';
import { isoDate } from '../schema/basic-fields';
import { describeUnknown, suggest } from '../suggest';

/** The urgencies of a care card, after NHS.uk's care cards. */
export const careLevels = ['emergency', 'urgent', 'non-urgent'] as const;

/** What is drawn by name between stretches of prose, and the kind of file that it names. */
const drawn: Record<string, Kind> = { figure: 'picture', worksheet: 'worksheet' };

const blocks = ['care-card', 'sources-differ', 'do', 'dont', 'until'];

/** Finds boxed blocks, pictures and sheets that do not exist or lack what they need. */
export function checkDirectives(library: Library): Problem[] {
  return listFiles(library).flatMap((file) => checkBody(file, library));
}

function checkBody(file: ContentFile, library: Library): Problem[] {
  if (file.body === undefined) return [];
  const { tree, firstLine } = file.body;
  const problems: Problem[] = [];
  eachNode(tree, (node, parent) => {
    const line = (node.position?.start.line ?? 1) + firstLine - 1;
    const faults = [...listFaults(node, library), ...listPlaceFaults(node, parent)];
    problems.push(...faults.map((message) => ({ path: file.path, line, message })));
  });
  return problems;
}

function listFaults(node: Nodes, library: Library): string[] {
  if (node.type === 'leafDirective') {
    if (node.name === 'cost-sheet') return [];
    const kind = drawn[node.name];
    if (kind === undefined)
      return [describeUnknown('picture or sheet', node.name, [...Object.keys(drawn), 'cost-sheet'])];
    const name = node.attributes?.name ?? '';
    return library.slugs[kind].has(name) ? [] : [describeUnknown(node.name, name, library.slugs[kind])];
  }
  if (node.type !== 'containerDirective') return [];
  if (!blocks.includes(node.name)) return [describeUnknown('block', node.name, blocks)];
  if (node.name === 'until') return listDateFaults(node.attributes?.date ?? '');
  return node.name === 'care-card' ? listCardFaults(node.attributes ?? {}) : [];
}

/** Pictures and sheets are drawn between stretches of prose, so one inside a box or a list would be lost. */
function listPlaceFaults(node: Nodes, parent: Parents | undefined): string[] {
  const isInside = node.type === 'leafDirective' && parent?.type !== 'root';
  return isInside ? ['a picture or sheet stands by itself: move it out of the box, list or quotation'] : [];
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
