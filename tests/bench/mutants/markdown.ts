import { type Mutant, mutate } from './mutant';

/** Faults that would let unsafe words reach a page, or words that a backslash marks as meant be read as something else. */
export const markdownMutants: readonly Mutant[] = [
  ...mutate(
    'lib/markdown/drop-unsafe-links.ts',
    'tests/unit/lib/markdown/drop-unsafe-links.test.ts',
    ['\\/(?![/\\\\])|#', '\\/|#'],
    ["'img'", "'video'"],
  ),
  ...mutate(
    'lib/markdown/marks.ts',
    'tests/unit/lib/markdown/marks.test.ts',
    ['if (isMeant(node, match.index)) continue;', ''],
    ['at === place || at === place + 1', 'at === place'],
    ['\\[\\[(?:[\\w-]+\\]?)?|', '\\[\\[|'],
  ),
  ...mutate(
    'lib/markdown/marks.ts',
    'tests/unit/lib/markdown/parse-markdown.test.ts',
    ['map((at) => at - from)', 'map((at) => at)'],
    ['at >= from && at < to', 'at >= from'],
  ),
  ...mutate('lib/markdown/note-escapes.ts', 'tests/unit/lib/markdown/parse-markdown.test.ts', [
    '...(text.data?.escaped ?? []), ',
    '',
  ]),
];
