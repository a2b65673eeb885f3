import type { Element } from 'hast';
import type { PhrasingContent, Table, TableCell, TableRow } from 'mdast';
import type { State } from 'mdast-util-to-hast';
import { element } from './element';
import { readWords } from './read-words';

/** A table with its caption and scopes, in a section that scrolls sideways on a narrow screen. */
export function renderTable(state: State, table: Table, caption: PhrasingContent[]): Element {
  const [head, ...rows] = table.children;
  const title = state.all({ type: 'paragraph', children: caption });
  const columns = head ? [renderRow(state, head, toColumnHead)] : [];
  const bodyRows = rows.map((row) =>
    renderRow(state, row, (place) => (place === 0 ? ['th', { scope: 'row' }] : ['td', {}])),
  );
  const parts = [
    ...(title.length > 0 ? [element('caption', {}, title)] : []),
    element('thead', {}, columns),
    element('tbody', {}, bodyRows),
  ];
  const label = readWords(title) || nameColumns(columns);
  return element('section', { className: ['table-scroll'], tabIndex: 0, ariaLabel: label }, [
    element('table', {}, parts),
  ]);
}

/** What a table without a caption is called: its column headings. */
function nameColumns(columns: readonly Element[]): string {
  const names = columns.flatMap((row) => row.children.map((cell) => readWords([cell])));
  return `Table: ${names.filter((name) => name !== '').join(', ')}`;
}

/** A corner left empty heads no column. */
function toColumnHead(_: number, cell: TableCell): [string, Element['properties']] {
  return cell.children.length === 0 ? ['td', {}] : ['th', { scope: 'col' }];
}

function renderRow(
  state: State,
  row: TableRow,
  toCell: (place: number, cell: TableCell) => [string, Element['properties']],
): Element {
  const cells = row.children.map((cell, place) => {
    const [tagName, properties] = toCell(place, cell);
    return element(tagName, properties, state.all(cell));
  });
  return element('tr', {}, cells);
}
