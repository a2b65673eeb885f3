import { mkdirSync, writeFileSync } from 'node:fs';

/** What an engine needed at one size: bytes and files before the first result, and milliseconds. */
export interface Cost {
  readonly bytes: number;
  readonly files: number;
  readonly first: number;
  readonly keys: readonly number[];
}

const lines: string[] = [];

/** Prints a line and keeps it for the report. */
export const print = (line = ''): void => {
  console.log(line);
  lines.push(line);
};

/** Prints a table's head. */
export const printHead = (columns: readonly string[]): void => {
  print(`| ${columns.join(' | ')} |`);
  print(`|${' --- |'.repeat(columns.length)}`);
};

/** Prints an engine's row, or in one line why there is none: the rows after it are measured all the same. */
export const printRow = async (name: string, measure: () => Promise<readonly string[]>): Promise<void> => {
  try {
    print(`| ${name} | ${(await measure()).join(' | ')} |`);
  } catch (error) {
    print(`| ${name} | failed: ${(error instanceof Error ? error.message : String(error)).split('\n')[0]} |`);
  }
};

/** The cells of a cost. */
export const toCells = ({ bytes, files, first, keys }: Cost): string[] => [
  `${toKilobytes(bytes)} (${files})`,
  first.toFixed(0),
  quantile(keys, 0.5).toFixed(1),
  quantile(keys, 0.95).toFixed(1),
  String(keys.length),
];

/** Thousands of bytes, with one decimal. */
export const toKilobytes = (bytes: number): string => (bytes / 1000).toFixed(1);

/** The least number that `share` of the numbers do not exceed (nearest rank); 0 when there is none. */
export const quantile = (numbers: readonly number[], share: number): number =>
  [...numbers].sort((one, other) => one - other)[Math.max(0, Math.ceil(numbers.length * share) - 1)] ?? 0;

/** Writes all that was printed to `test-results/search-bench.md`. */
export const writeReport = (): void => {
  mkdirSync('test-results', { recursive: true });
  writeFileSync('test-results/search-bench.md', `${lines.join('\n')}\n`);
};
