import type { Element, ElementContent } from 'hast';
import type { PhrasingContent, Table, TableRow } from 'mdast';
import type { State } from 'mdast-util-to-hast';
import { toString as toWords } from 'mdast-util-to-string';
import { element } from './element';

/** A table with its caption and scopes, in a section that scrolls sideways on a narrow screen. */
export function renderTable(state: State, table: Table, caption: PhrasingContent[]): Element {
  const [head, ...rows] = table.children;
  const label = toWords({ type: 'paragraph', children: caption }) || nameColumns(head);
  const parts: Element[] = [];
  if (caption.length > 0)
    parts.push(element('caption', {}, state.all({ type: 'paragraph', children: caption })));
  if (head) parts.push(element('thead', {}, [renderRow(state, head, () => ['th', { scope: 'col' }])]));
  const bodyRows = rows.map((row) =>
    renderRow(state, row, (place) => (place === 0 ? ['th', { scope: 'row' }] : ['td', {}])),
  );
  parts.push(element('tbody', {}, bodyRows));
  return element('section', { className: ['table-scroll'], tabIndex: 0, ariaLabel: label }, [
    element('table', {}, parts),
  ]);
}

/** What a table without a caption is called: its column headings. */
function nameColumns(head: TableRow | undefined): string {
  return `Table: ${(head?.children ?? []).map((cell) => toWords(cell)).join(', ')}`;
}

function renderRow(
  state: State,
  row: TableRow,
  toCell: (place: number) => [string, Element['properties']],
): Element {
  const cells: ElementContent[] = row.children.map((cell, place) => {
    const [tagName, properties] = toCell(place);
    return element(tagName, properties, state.all(cell));
  });
  return element('tr', {}, cells);
}
