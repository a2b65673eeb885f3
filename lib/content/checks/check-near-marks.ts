import { visit } from 'unist-util-visit';
import { type ContentFile, type Library, listFiles } from '../library';
import type { Problem } from '../problem';
import { listTrees } from '../trees';

/** What is nearly a mark or nearly Markdown, prints as it stands, and how it is meant. */
const nearMarks: readonly { pattern: RegExp; mend: string }[] = [
  {
    // A name with a hyphen is a source's; one without is somebody's, like @name.
    pattern: /[[({]?\s*(?<![\p{L}\p{N}._%+/-])@\s?[A-Za-z0-9]\w*-[\w-]*\s*[\])}]?/u,
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
    pattern: /\{\s*(?:outcome|cost|route)\s*:\s*[\w-]+\s*\}/,
    mend: 'a figure is {{outcome:id}}, with two braces on each side',
  },
  {
    pattern: /\[[^[\]]+\]\s+\((?:\/|#[a-z][a-z0-9-]*|https?:|mailto:|tel:|sms:)[^()\s]*\)/,
    mend: 'a link is [words](/address/), without a space before the address',
  },
  { pattern: /\]\([^()\n]*\)?/, mend: 'a link is [words](/address/), without a space in the address' },
  {
    pattern: /\*\*/,
    mend: 'strong words are **words**, without a space inside the stars and with one around them',
  },
];

/** Finds text that is nearly a citation, a glossary link, a figure or a link, and that readers would see as it stands. */
export function checkNearMarks(library: Library): Problem[] {
  return listFiles(library).flatMap(checkFile);
}

/** All near marks of a text in their order; of those that overlap the first. */
function listNear(text: string): { match: RegExpMatchArray & { index: number }; mend: string }[] {
  const found = nearMarks
    .flatMap(({ pattern, mend }) =>
      [...text.matchAll(new RegExp(pattern, `g${pattern.flags}`))].map((match) => ({ match, mend })),
    )
    .sort((a, b) => a.match.index - b.match.index);
  let end = 0;
  return found.filter(({ match }) => {
    if (match.index < end) return false;
    end = match.index + match[0].length;
    return true;
  });
}

function checkFile(file: ContentFile): Problem[] {
  const problems: Problem[] = [];
  for (const { tree, toLine } of listTrees(file)) {
    visit(tree, 'text', ({ value, position }) => {
      for (const { match, mend } of listNear(value)) {
        const line = (position?.start.line ?? 1) + value.slice(0, match.index).split('\n').length - 1;
        problems.push({
          path: file.path,
          line: toLine(line),
          message: `"${match[0].trim()}" prints as it stands: ${mend}`,
        });
      }
    });
  }
  return problems;
}
