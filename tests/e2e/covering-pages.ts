import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';

type Element = DefaultTreeAdapterTypes.Element;

/** Attributes that the style sheets color and place by, with their values. */
const telling = ['class', 'role', 'data-level', 'data-verdict', 'data-grade'];

/**
 * The fewest pages, found greedily, on which every kind of element stands in every kind of parent that it has anywhere, and that show
 * every topic (whose color what stands in it takes: a test of the theme holds its contrast). A template, a component or a color that some page has is then on one of them. Throws when the site has not been built.
 */
export function findCoveringPages(addresses: readonly string[]): Set<string> {
  const kinds = new Map(addresses.map((address) => [address, listElementKinds(address)]));
  const left = new Set([...kinds.values()].flatMap((own) => [...own]));
  const covering = new Set<string>();
  while (left.size > 0) {
    const [address, own] = findLargestShare(kinds, left);
    covering.add(address);
    for (const kind of own) left.delete(kind);
  }
  return covering;
}

function findLargestShare(
  kinds: ReadonlyMap<string, Set<string>>,
  left: ReadonlySet<string>,
): [string, Set<string>] {
  const countNew = (own: Set<string>): number => [...own].filter((kind) => left.has(kind)).length;
  return [...kinds].reduce((best, next) => (countNew(next[1]) > countNew(best[1]) ? next : best));
}

/** Every kind of element of a page, after that of its parent. */
function listElementKinds(address: string): Set<string> {
  const kinds = new Set<string>();
  const visit = (element: Element, parent: string): void => {
    const kind = describe(element);
    kinds.add(`${parent} > ${kind}`);
    const topic = element.attrs.find(({ name }) => name === 'data-topic');
    if (topic) kinds.add(`topic ${topic.value}`);
    for (const child of element.childNodes) if ('tagName' in child) visit(child, kind);
  };
  const page = parse(readFileSync(join('out', address, 'index.html'), 'utf8'));
  for (const child of page.childNodes) if ('tagName' in child) visit(child, '');
  return kinds;
}

function describe({ tagName, attrs }: Element): string {
  const marks = attrs
    .filter(({ name }) => telling.includes(name))
    .map(({ name, value }) => `${name}=${value}`);
  return [tagName, ...marks].join(' ');
}
