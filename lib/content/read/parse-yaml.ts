import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, visit, type YAMLError } from 'yaml';

/** Where a value stands: keys and list places from the outside in. */
export type KeyPath = readonly PropertyKey[];

/** YAML read into plain values that remember their lines. */
export type ParsedYaml = {
  value: unknown;
  /** The line of a key or list entry in the file; of its nearest parent when it is absent. */
  lineOf: (path: KeyPath) => number;
  /** Faults of syntax, each with its line. */
  faults: YamlFault[];
  /** Texts that end before they should, each with its line. */
  cuts: YamlFault[];
};

type YamlFault = { line: number; message: string };

/** Reads YAML 1.2. Dates stay text. `firstLine` is the line of the file on which the YAML begins. */
export function parseYaml(text: string, firstLine: number): ParsedYaml {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, stringKeys: true });
  const { contents } = document;
  const toLine = (offset: number): number => lines.linePos(offset).line + firstLine - 1;
  const toFault = (offset: number, said: string) => ({
    line: toLine(offset),
    message: `YAML: ${said}${describePlace(text, lines.linePos(offset).line)}`,
  });
  const errors = [...document.errors, ...document.warnings];
  const faults = [
    ...errors.map((error) => toFault(findStart(contents, error), toWords(error))),
    ...listAliases(contents).map(({ offset, name }) =>
      toFault(offset, `"*${name}" is read as an alias: ${quoteIt}`),
    ),
  ];
  // One slip confuses the parser several times over; the first thing it says of a line is the nearest.
  const firstOfLine = faults.filter(
    ({ line }, place) => faults.findIndex((fault) => fault.line === line) === place,
  );
  return {
    value: faults.length > 0 ? undefined : document.toJS(),
    lineOf: (path) => toLine(findOffset(contents, path)),
    faults: firstOfLine,
    cuts: listCuts(contents, text).map((offset) => ({ line: toLine(offset), message: cutOff })),
  };
}

const quoteIt = 'put the whole value in quotes';

/** What the parser says when a sign of YAML stands in unquoted text, as ": " and "[" do. */
const unquoted = new Set<string>([
  'BLOCK_AS_IMPLICIT_KEY',
  'BAD_SCALAR_START',
  'UNEXPECTED_TOKEN',
  'NON_STRING_KEY',
]);

function toWords({ code, message }: YAMLError): string {
  return `${message.split('\n')[0]}${unquoted.has(code) ? `: ${quoteIt}` : ''}`;
}

/** Names the key at which a line stands, its own or the nearest above; nothing where there is none. */
function describePlace(text: string, line: number): string {
  const above = text.split('\n').slice(0, line);
  const key = above.map((written) => /^\s*(?:- +)*([\w-]+)\s*:(?:\s|$)/.exec(written)?.[1]).findLast(Boolean);
  return key === undefined ? '' : ` (near "${key}")`;
}

/** What is opened and never closed is noticed at the end of the text; the author looks for its beginning. */
function findStart(root: Node | null, { code, pos: [noticed] }: YAMLError): number {
  if (code !== 'MISSING_CHAR' && code !== 'BAD_INDENT') return noticed;
  let start = noticed;
  visit(root, {
    Node: (_, node) => {
      const isOpen = isScalar(node) ? node.type?.startsWith('QUOTE') : 'flow' in node && node.flow;
      const [from = noticed, , end = 0] = node.range ?? [];
      if (isOpen && from < start && noticed <= end) start = from;
    },
  });
  return start;
}

const cutOff = `everything after " #" is left out: ${quoteIt}, or the remark on a line of its own`;

/** Where text without quotes is followed by "#" on its line: to YAML a remark begins there. */
function listCuts(root: Node | null, text: string): number[] {
  const found: number[] = [];
  const remark = /[ \t]*#/y;
  visit(root, {
    Scalar: (_, { type, range }) => {
      remark.lastIndex = range?.[1] ?? 0;
      if (type === 'PLAIN' && remark.test(text)) found.push(range?.[1] ?? 0);
    },
  });
  return found;
}

function listAliases(root: Node | null): { offset: number; name: string }[] {
  const found: { offset: number; name: string }[] = [];
  visit(root, {
    Alias: (_, { source, range }) => void found.push({ offset: range?.[0] ?? 0, name: source }),
  });
  return found;
}

function findOffset(root: Node | null, path: KeyPath): number {
  let node: unknown = root;
  let offset = root?.range?.[0] ?? 0;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && key.value === step);
      if (pair === undefined) return offset;
      offset = isScalar(pair.key) ? (pair.key.range?.[0] ?? offset) : offset;
      node = pair.value;
    } else if (isSeq(node) && typeof step === 'number') {
      node = node.items[step];
      const range = (node as Node | undefined)?.range;
      if (!range) return offset;
      offset = range[0];
    } else {
      return offset;
    }
  }
  return offset;
}
