import type { Problem } from '../problem';

/** Letters that nobody sees: control characters, and marks that turn the direction of what follows. */
const unseen = /(?!\t)[\p{Cc}\p{Bidi_Control}]/u;
/** Quotations or lists inside each other, and brackets or stars without end: no reader needs them, and parsers run out of room. */
const nested = /^[ \t]*(?:(?:>|[-*+][ \t]|\d+[.)][ \t])[ \t]*){20}|([[\]()*_<>{}`~!])\1{199}/;

/** Finds what cannot be meant in a text and could not be read: unseen letters and endless nesting, by line. */
export function findUnreadable(text: string, path: string): Problem[] {
  return text
    .split('\n')
    .flatMap((line, at) => listFaults(line).map((message) => ({ path, line: at + 1, message })));
}

function listFaults(line: string): string[] {
  const letter = unseen.exec(line)?.[0].codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0');
  return [
    ...(letter === undefined ? [] : [`holds a letter that cannot be seen (U+${letter}): delete it`]),
    ...(nested.test(line) ? ['nested too deeply to be read: take the inner marks away'] : []),
  ];
}
