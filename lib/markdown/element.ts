import type { Element, ElementContent } from 'hast';

/** One HTML element as a tree node. */
export function element(
  tagName: string,
  properties: Element['properties'],
  children: ElementContent[],
): Element {
  return { type: 'element', tagName, properties, children };
}

/** Words as a tree node. */
export function words(value: string): ElementContent {
  return { type: 'text', value };
}
