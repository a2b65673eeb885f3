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
