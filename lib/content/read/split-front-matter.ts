/** The two parts of a Markdown file, each with the line on which it begins. */
export type SplitFile = { yaml: string; yamlLine: number; body: string; bodyLine: number };

/** Splits front matter from Markdown; undefined when the file does not begin with a closed `---` block. */
export function splitFrontMatter(text: string): SplitFile | undefined {
  const match = /^---[ \t]*\n([\s\S]*?\n)?---[ \t]*(?:\n|$)/.exec(text);
  if (match === null) return undefined;
  const body = text.slice(match[0].length);
  return {
    yaml: match[1] ?? '',
    yamlLine: 2,
    body,
    bodyLine: 1 + (match[0].match(/\n/g)?.length ?? 0),
  };
}

/** A line of dashes that parts nothing: too few or too many of them, longer ones, or spaces before them. */
const nearlyDashes = /^\s*(?:[-\u2010-\u2015]{2,}|[\u2010-\u2015])\s*$/;
const dashes = /^---[ \t]*$/;

/** Finds the line, counted from 1, that was meant to open or to close the keys and does not; undefined when none was. */
export function findBadDashes(text: string): number | undefined {
  const [first = '', ...others] = text.split('\n');
  if (!dashes.test(first)) return nearlyDashes.test(first) ? 1 : undefined;
  const place = others.findIndex((line) => nearlyDashes.test(line));
  return place === -1 || dashes.test(others[place] ?? '') ? undefined : place + 2;
}
