import type { Element, Nodes as HtmlNodes } from 'hast';
import { toHtml as stringify } from 'hast-util-to-html';
import type { Nodes, PhrasingContent, Root, Table } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import { type Handlers, type State, toHast } from 'mdast-util-to-hast';
import { toTermPath } from '../permalinks';
import { renderBlock } from './block';
import { renderDatedFigure } from './dated-words';
import { dropUnsafeLinks } from './drop-unsafe-links';
import { element, words } from './element';
import { renderHeading } from './heading';
import type { RenderContext } from './render-context';
import { renderTable } from './table';
import { findCaption, isCaptionOfTable } from './table-caption';

/** Renders parsed Markdown to HTML. Raw HTML and links that run scripts are dropped; the checks have refused them before. */
export function renderHtml(tree: Root, context: RenderContext): string {
  return stringify(toSafeTree(tree, context));
}

/** Renders one line of Markdown, such as a key message, without a paragraph around it. */
export function renderInlineHtml(tree: Root, context: RenderContext): string {
  const children = tree.children.flatMap((node) =>
    'children' in node ? (node.children as PhrasingContent[]) : [],
  );
  const paragraph = toSafeTree({ type: 'paragraph', children }, context);
  return 'children' in paragraph ? stringify({ type: 'root', children: paragraph.children }) : '';
}

function toSafeTree(node: Nodes, context: RenderContext): HtmlNodes {
  const tree = toHast(node, { handlers: toHandlers(context), passThrough: [] });
  dropUnsafeLinks(tree);
  return tree;
}

function toHandlers(context: RenderContext): Handlers {
  const cite = (ids: readonly string[]): Element[] => ids.map((id) => renderCitation(id, context));
  return {
    citation: (_, node) => cite(node.ids),
    glossaryLink: (_, node) =>
      element('a', { href: toTermPath(node.slug), className: ['term'] }, [
        words(node.shown ?? context.nameTerm(node.slug)),
      ]),
    figureValue: (_, node) => {
      const { text, sources, expires } = context.printFigure(node.kind, node.id, node.part);
      const shown = expires === undefined ? words(text) : renderDatedFigure(expires, text);
      return [shown, ...(node.part === 'comparison' ? [] : cite(sources))];
    },
    brokenMark: () => undefined,
    heading: (state: State, node) => renderHeading(state, node),
    table: (state: State, node: Table, parent: Nodes | undefined) =>
      renderTable(state, node, findCaption(node, parent)),
    paragraph: (state: State, node, parent) =>
      isCaptionOfTable(node, parent) ? undefined : element('p', {}, state.all(node)),
    containerDirective: (state: State, node: ContainerDirective) => renderBlock(state, node),
    leafDirective: () => undefined,
  };
}

function renderCitation(id: string, context: RenderContext): Element {
  const { number, place } = context.cite(id);
  return element(
    'a',
    {
      href: `#source-${id}`,
      ...(place === undefined ? {} : { id: place }),
      className: ['cite'],
      'data-cite': id,
      ariaLabel: `Source ${number}`,
    },
    [words(String(number))],
  );
}
