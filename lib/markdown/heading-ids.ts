import type { Heading, Root } from 'mdast';
import { visit } from 'unist-util-visit';

/** Takes the written id off each heading (`## Words {#id}`) and keeps it in `data.id`. */
export function readHeadingIds(tree: Root): void {
  visit(tree, 'heading', (heading) => {
    const id = takeId(heading);
    if (id !== undefined) heading.data = { ...heading.data, id };
  });
}

function takeId(heading: Heading): string | undefined {
  const last = heading.children.at(-1);
  if (last?.type !== 'text') return undefined;
  const match = /\s*\{#([^{}\s]*)\}\s*$/.exec(last.value);
  if (match === null) return undefined;
  last.value = last.value.slice(0, match.index);
  return match[1];
}
