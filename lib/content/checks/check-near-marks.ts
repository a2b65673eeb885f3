import { visit } from 'unist-util-visit';
import { type ContentFile, type Library, listFiles } from '../library';
import type { Problem } from '../problem';
import { listTrees } from '../trees';

/** What is nearly a mark or nearly Markdown, prints as it stands, and how it is meant. */
const nearMarks: readonly { pattern: RegExp; mend: string }[] = [
  {
    pattern: /[[({]?\s*(?<![\p{L}\p{N}._%+/-])@\s?[A-Za-z0-9][\w-]*\s*[\])}]?/u,
    mend: 'a citation is [@source-id], without a space before the @',
  },
  {
    pattern: /\[\s+\[[^[\]]*\]\s*\]/,
    mend: 'a glossary link is [[term-slug]], without a space between the brackets',
  },
  {
    pattern: /\{\s+\{[^{}]*\}\s*\}/,
    mend: 'a figure is {{outcome:id}}, without a space between the braces',
  },
  {
    pattern: /\{\s*(?:outcome|cost|route)\s*:[^{}]*\}/,
    mend: 'a figure is {{outcome:id}}, with two braces on each side',
  },
  {
    pattern: /\[[^[\]]+\]\s+\((?:\/|#|https?:|mailto:|tel:|sms:)[^()]*\)/,
    mend: 'a link is [words](/address/), without a space before the address',
  },
  { pattern: /\]\([^()\n]*\)?/, mend: 'a link is [words](/address/), without a space in the address' },
  {
    pattern: /\*\*/,
    mend: 'strong words are **words**, without a space inside the stars',
  },
];

/** Finds text that is nearly a citation, a glossary link, a figure or a link, and that readers would see as it stands. */
export function checkNearMarks(library: Library): Problem[] {
  return listFiles(library).flatMap(checkFile);
}

function checkFile(file: ContentFile): Problem[] {
  const problems: Problem[] = [];
  for (const { tree, toLine } of listTrees(file)) {
    visit(tree, 'text', ({ value, position }) => {
      const found = nearMarks.flatMap(({ pattern, mend }) => {
        const match = pattern.exec(value);
        return match === null ? [] : [{ match, mend }];
      });
      const [first] = found.sort((a, b) => a.match.index - b.match.index);
      if (first === undefined) return;
      const { match, mend } = first;
      const line = (position?.start.line ?? 1) + value.slice(0, match.index).split('\n').length - 1;
      problems.push({
        path: file.path,
        line: toLine(line),
        message: `"${match[0].trim()}" prints as it stands: ${mend}`,
      });
    });
  }
  return problems;
}
