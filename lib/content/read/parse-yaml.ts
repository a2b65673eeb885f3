import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';

/** Where a value stands: keys and list places from the outside in. */
export type KeyPath = readonly PropertyKey[];

/** YAML read into plain values that remember their lines. */
export type ParsedYaml = {
  value: unknown;
  /** The line of a key or list entry in the file; of its nearest parent when it is absent. */
  lineOf: (path: KeyPath) => number;
  /** Faults of syntax, each with its line. */
  faults: { line: number; message: string }[];
};

/** Reads YAML 1.2. Dates stay text. `firstLine` is the line of the file on which the YAML begins. */
export function parseYaml(text: string, firstLine: number): ParsedYaml {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, strict: true });
  const toLine = (offset: number): number => lines.linePos(offset).line + firstLine - 1;
  const faults = document.errors.map((error) => ({
    line: toLine(error.pos[0]),
    message: `YAML: ${error.message.split('\n')[0]}`,
  }));
  return {
    value: faults.length > 0 ? undefined : toPlain(() => document.toJS({ maxAliasCount: 0 })),
    lineOf: (path) => toLine(findOffset(document.contents, path)),
    faults,
  };
}

/** Aliases (`*name`) are refused by the parser's limit; they then read as nothing. */
function toPlain(read: () => unknown): unknown {
  try {
    return read();
  } catch {
    return undefined;
  }
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
