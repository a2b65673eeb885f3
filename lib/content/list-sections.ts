import type { Root, RootContent } from 'mdast';
import { toPlainWords, type Wording } from './plain-text';

/** A stretch of an article under a heading of its own, as search needs it. */
export interface Section {
  /** The fragment that leads to its heading. */
  readonly id: string;
  readonly title: string;
  /** Its words up to the next heading. */
  readonly text: string;
}

/** The sections of a body in order; what stands before the first heading belongs to none. */
export const listSections = ({ children }: Root, wording: Wording): Section[] => {
  const sections: { heading: RootContent; body: RootContent[] }[] = [];
  for (const node of children) {
    if (node.type === 'heading') sections.push({ heading: node, body: [] });
    else sections.at(-1)?.body.push(node);
  }
  return sections.flatMap(({ heading, body }) => {
    const id = heading.type === 'heading' ? heading.data?.id : undefined;
    const toText = (nodes: RootContent[]): string => toPlainWords({ type: 'root', children: nodes }, wording);
    return id === undefined ? [] : [{ id, title: toText([heading]), text: toText(body) }];
  });
};
