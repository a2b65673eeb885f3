import type { Nodes } from 'mdast';
import { eachNode } from '../../markdown/each-node';
import type { Kind } from '../kinds';
import { type ContentFile, type Library, listFiles } from '../library';
import { listNamedFigures } from '../named-figures';
import type { Problem } from '../problem';
import { describeUnknown } from '../suggest';
import { listTrees } from '../trees';

/** Finds names of sources, terms, figures, topics and slugs that stand for nothing, in front matter, figures and text. */
export function checkReferences(library: Library): Problem[] {
  return [
    ...library.searchAnswers.flatMap(({ slug, path, line }) => report(library, 'faq', slug, path, line)),
    ...listFiles(library).flatMap((file) => [
      ...checkKeys(file, library),
      ...checkDrawn(file, library),
      ...checkMarks(file, library),
    ]),
    ...library.helplines.flatMap((helpline, index) =>
      helpline.sources.flatMap((id, place) =>
        report(
          library,
          'source',
          id,
          library.toPath('helplines.yml'),
          library.helplinesLineOf(['helplines', index, 'sources', place]),
        ),
      ),
    ),
  ];
}

/** Which keys name other records, and of which kind. */
const referenceKeys: { kind: Kind; key: string; names: Kind }[] = [
  { kind: 'article', key: 'topic', names: 'topic' },
  { kind: 'article', key: 'related', names: 'article' },
  { kind: 'faq', key: 'topic', names: 'topic' },
  { kind: 'faq', key: 'article', names: 'article' },
  { kind: 'faq', key: 'related', names: 'faq' },
  { kind: 'claim', key: 'topic', names: 'topic' },
  { kind: 'outcome', key: 'sources', names: 'source' },
  { kind: 'cost', key: 'sources', names: 'source' },
  { kind: 'route', key: 'sources', names: 'source' },
  { kind: 'costing', key: 'price', names: 'cost' },
  { kind: 'costing', key: 'otherPrices', names: 'cost' },
  { kind: 'costing', key: 'firstCourse', names: 'route' },
  { kind: 'costing', key: 'upkeep', names: 'route' },
];

const called: Partial<Record<Kind, string>> = { faq: 'answer', glossary: 'glossary term', picture: 'figure' };

function report(library: Library, kind: Kind, name: string, path: string, line: number): Problem[] {
  if (library.slugs[kind].has(name)) return [];
  return [{ path, line, message: describeUnknown(called[kind] ?? kind, name, library.slugs[kind]) }];
}

function checkKeys(file: ContentFile, library: Library): Problem[] {
  const fields = file.fields as Record<string, unknown>;
  return referenceKeys
    .filter(({ kind }) => kind === file.kind)
    .flatMap(({ key, names }) => {
      const value = fields[key];
      if (typeof value === 'string') return report(library, names, value, file.path, file.lineOf([key]));
      if (!Array.isArray(value)) return [];
      return value.flatMap((name: string, index) =>
        report(library, names, name, file.path, file.lineOf([key, index])),
      );
    });
}

function checkDrawn(file: ContentFile, library: Library): Problem[] {
  const named = file.kind === 'picture' ? listNamedFigures(file.fields) : [];
  return named.flatMap(({ kind, id, path }) => report(library, kind, id, file.path, file.lineOf(path)));
}

function checkMarks(file: ContentFile, library: Library): Problem[] {
  return listTrees(file).flatMap(({ tree, toLine }) => checkTree(tree, toLine, file.path, library));
}

function checkTree(tree: Nodes, toLine: (line: number) => number, path: string, library: Library): Problem[] {
  const problems: Problem[] = [];
  eachNode(tree, (node) => {
    const line = toLine(node.position?.start.line ?? 1);
    if (node.type === 'citation')
      problems.push(...node.ids.flatMap((id) => report(library, 'source', id, path, line)));
    if (node.type === 'glossaryLink') problems.push(...report(library, 'glossary', node.slug, path, line));
    if (node.type === 'figureValue') problems.push(...report(library, node.kind, node.id, path, line));
    if (node.type === 'brokenMark') {
      problems.push({ path, line, message: describeBroken(node.value) });
    }
  });
  return problems;
}

function describeBroken(mark: string): string {
  const mend = /\|.*\|/s.test(mark)
    ? 'a glossary link has one bar at most, before the words shown: [[term-slug|words]]'
    : 'write [@source-id], [[term-slug]] or {{outcome:id}}';
  return `"${mark}" is not a mark: ${mend}`;
}
