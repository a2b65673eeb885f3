import type { Element, ElementContent } from 'hast';
import { toHtml as stringify } from 'hast-util-to-html';
import type { Nodes, PhrasingContent, Root, Table } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import { type Handlers, type State, toHast } from 'mdast-util-to-hast';
import { toString as toWords } from 'mdast-util-to-string';
import { toTermPath } from '../permalinks';
import { renderCareCard } from './care-card';
import { element, words } from './element';
import { renderHeading } from './heading';
import type { RenderContext } from './render-context';
import { renderTable } from './table';

/** Renders parsed Markdown to HTML. Raw HTML is dropped; the checks have refused it before. */
export function renderHtml(tree: Root, context: RenderContext): string {
  return stringify(toHast(tree, { handlers: toHandlers(context), passThrough: [] }), {
    omitOptionalTags: false,
  });
}

/** Renders one line of Markdown, such as a key message, without a paragraph around it. */
export function renderInlineHtml(tree: Root, context: RenderContext): string {
  const children = tree.children.flatMap((node) =>
    'children' in node ? (node.children as PhrasingContent[]) : [],
  );
  const paragraph = toHast({ type: 'paragraph', children }, { handlers: toHandlers(context) });
  return 'children' in paragraph ? stringify({ type: 'root', children: paragraph.children }) : '';
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
      const { text, sources } = context.printFigure(node.kind, node.id, node.part);
      return [words(text), ...(node.part === 'comparison' ? [] : cite(sources))];
    },
    brokenMark: () => undefined,
    heading: (state: State, node) => renderHeading(state, node),
    table: (state: State, node: Table, parent: Nodes | undefined) =>
      renderTable(state, node, findCaption(node, parent)),
    paragraph: (state: State, node, parent) =>
      isCaption(node) && followedByTable(node, parent) ? undefined : element('p', {}, state.all(node)),
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

function renderBlock(state: State, node: ContainerDirective): ElementContent | undefined {
  const children = state.all(node);
  if (node.name === 'care-card') return renderCareCard(node.attributes ?? {}, children);
  if (node.name === 'sources-differ') {
    return element('aside', { 'data-sources-differ': '', ariaLabel: 'Sources differ' }, [
      element('p', { className: ['label'] }, [words('Sources differ')]),
      ...children,
    ]);
  }
  return element('div', { className: [node.name] }, [
    element('p', { className: ['label'] }, [words(node.name === 'do' ? 'Do' : 'Do not')]),
    ...children,
  ]);
}

/** A paragraph that begins "Table:" right before a table is the table's caption. */
const captionStart = /^Table:\s*/;

function isCaption(node: Nodes): boolean {
  return node.type === 'paragraph' && captionStart.test(toWords(node));
}

function siblings(parent: Nodes | undefined): Nodes[] {
  return parent && 'children' in parent ? (parent.children as Nodes[]) : [];
}

function followedByTable(node: Nodes, parent: Nodes | undefined): boolean {
  const around = siblings(parent);
  return around[around.indexOf(node) + 1]?.type === 'table';
}

function findCaption(node: Nodes, parent: Nodes | undefined): PhrasingContent[] {
  const around = siblings(parent);
  const before = around[around.indexOf(node) - 1];
  if (before === undefined || before.type !== 'paragraph' || !isCaption(before)) return [];
  const [first, ...rest] = before.children;
  return first?.type === 'text'
    ? [{ ...first, value: first.value.replace(captionStart, '') }, ...rest]
    : before.children;
}
