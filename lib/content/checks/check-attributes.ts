import { eachOf } from '../../markdown/each-node';
import { type ContentFile, type Library, listFiles } from '../library';
import type { Problem } from '../problem';
import { findNearest } from '../suggest';

/** What may stand between the braces of each box, picture or sheet. */
export const knownAttributes: Readonly<Record<string, readonly string[]>> = {
  figure: ['name'],
  worksheet: ['name'],
  'cost-sheet': [],
  'care-card': ['level', 'heading'],
  'sources-differ': [],
  do: [],
  dont: [],
  until: ['date'],
};

/** Finds words between the braces of a box, picture or sheet that it does not know, and that would do nothing. */
export function checkAttributes(library: Library): Problem[] {
  return listFiles(library).flatMap(checkFile);
}

function checkFile({ body, path }: ContentFile): Problem[] {
  if (body === undefined) return [];
  const problems: Problem[] = [];
  eachOf(body.tree, ['leafDirective', 'containerDirective'], (node) => {
    const names = knownAttributes[node.name];
    if (names === undefined) return;
    const line = (node.position?.start.line ?? 1) + body.firstLine - 1;
    const strange = Object.keys(node.attributes ?? {}).filter((name) => !names.includes(name));
    problems.push(...strange.map((name) => ({ path, line, message: describe(node.name, name, names) })));
  });
  return problems;
}

function describe(directive: string, name: string, names: readonly string[]): string {
  const nearest = findNearest(name, names);
  if (nearest !== undefined) return `"${directive}" has no "${name}". Did you mean "${nearest}"?`;
  const takes =
    names.length === 0 ? 'nothing in braces' : `only ${names.map((one) => `${one}="..."`).join(' and ')}`;
  return `"${directive}" has no "${name}": it takes ${takes}`;
}
