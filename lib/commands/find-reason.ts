import { stripVTControlCharacters } from 'node:util';

/** A line of Next's or Contentlayer's that names a fault: `Error: words`, `[cause]: Error: words {`, `⨯ words`, `• words`. */
const naming = /^(?:\[cause\]: )?(?:\w*Error: |[⨯•] )(.+?)(?: \{)?$/;
/** Says only that something failed; what did is said further down. */
const vague = /^(?:Turbopack build failed|Failed to |Found \d+ problems)/;
/** What is printed on the way, whether or not a fault follows. */
const underWay =
  /^(?:[▲✓⚠>|-]|at |\(|Cache cleared|Creating|Collecting|Finished|Generating|Linting|Running|Skipping)/;
/** What holds a word: not a lone bracket or brace, with which a list or an object begins. */
const telling = /[\p{L}\p{N}]{2}/u;
/** Where the fault of the next line is: `./app/page.tsx:1:44`, or the page that was being drawn. */
const place = /^\.\/(\S+:\d+:\d+)$|\bprerendering page "([^"]+)"/;

/** The one line of a failed program's output that says why it failed, and where if that is said; never its stack trace. */
export function findReason(output: string): string {
  const lines = stripVTControlCharacters(output)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const named = lines.flatMap((line, at) => {
    const words = naming.exec(line)?.[1];
    if (words === undefined) return [];
    const told = telling.test(words) ? words : findTelling(lines.slice(at + 1));
    return told === undefined ? [] : [{ words: told, where: readPlace(lines[at - 1] ?? '') }];
  });
  const first = named.find(({ words }) => !vague.test(words)) ?? named[0];
  return first === undefined ? (findTelling(lines) ?? 'it gave no reason') : `${first.where}${first.words}`;
}

function findTelling(lines: readonly string[]): string | undefined {
  return lines.find((line) => telling.test(line) && !underWay.test(line));
}

function readPlace(line: string): string {
  const [, file, page] = place.exec(line) ?? [];
  return file === undefined && page === undefined ? '' : `${file ?? page}: `;
}
