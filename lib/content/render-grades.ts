import { type ArticleGrades, findMedian } from './list-grades';

/** The most the median body may read at, as a US school grade. */
const bodyBar = 7.5;
/** The most the median key message may read at, as a US school grade. */
const keyMessageBar = 5.5;

/** The reading grades of articles as a Markdown table, and the medians with their bars. */
export function renderGrades(grades: readonly ArticleGrades[]): string {
  const rows = grades.map(({ slug, words, body, asWritten, keyMessages }) => [
    slug,
    String(words),
    body.toFixed(1),
    asWritten.toFixed(1),
    keyMessages.map((grade) => grade.toFixed(1)).join(', '),
  ]);
  const bodies = findMedian(grades.map(({ body }) => body));
  const keyMessages = findMedian(grades.flatMap((grade) => grade.keyMessages));
  return [
    ...renderTable([['article', 'words', 'body', 'every word as written', 'key messages'], ...rows]),
    '',
    `Median of the bodies: ${bodies.toFixed(1)}, ${bodyBar} at most.`,
    `Median of the key messages: ${keyMessages.toFixed(1)}, ${keyMessageBar} at most.`,
  ].join('\n');
}

function renderTable([head = [], ...rows]: readonly string[][]): string[] {
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column]?.length ?? 0)));
  const toLine = (cells: readonly string[], fill = ' '): string =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0, fill)).join(' | ')} |`;
  return [
    toLine(head),
    toLine(
      head.map(() => ''),
      '-',
    ),
    ...rows.map((row) => toLine(row)),
  ];
}
