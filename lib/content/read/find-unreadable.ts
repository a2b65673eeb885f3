import type { Problem } from '../problem';

/** Letters that nobody sees: control characters, and marks that turn the direction of what follows. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const unseen = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;
/** Quotations or lists inside each other, and brackets or stars without end: no reader needs them, and parsers run out of room. */
const nested = /^[ \t]*(?:(?:>|[-*+][ \t]|\d+[.)][ \t])[ \t]*){20}|([[\]()*_<>{}`~!])\1{199}/;

/** Finds what cannot be meant in a text and could not be read: unseen letters and endless nesting, by line. */
export function findUnreadable(text: string, path: string): Problem[] {
  return text.split('\n').flatMap((line, at): Problem[] => {
    const problems: Problem[] = [];
    const letter = unseen.exec(line)?.[0].codePointAt(0);
    if (letter !== undefined) {
      const name = `U+${letter.toString(16).toUpperCase().padStart(4, '0')}`;
      problems.push({
        path,
        line: at + 1,
        message: `holds a letter that cannot be seen (${name}): delete it`,
      });
    }
    if (nested.test(line))
      problems.push({
        path,
        line: at + 1,
        message: 'nested too deeply to be read: take the inner marks away',
      });
    return problems;
  });
}
