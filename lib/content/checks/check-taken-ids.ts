import { visit } from 'unist-util-visit';
import type { Kind } from '../kinds';
import type { ContentFile, FileBody, Library } from '../library';
import type { Problem } from '../problem';

/** Ids that every page gives to parts of its own. */
const everywhere = ['main', 'sources', 'about-page'];
/** Those of articles with their leaflets, and of answers. */
const byKind: Partial<Record<Kind, readonly string[]>> = {
  article: ['in-short', 'questions', 'next', 'page-words'],
  faq: ['related'],
};
/** Those of single pages, by their names. */
const byPage: Readonly<Record<string, readonly string[]>> = {
  home: ['search', 'search-hint', 'ways-in', 'understand', 'decide', 'prepare', 'questions', 'promises'],
  'help-now': ['other-countries'],
  cost: ['tools'],
  questions: ['tools', 'my-list'],
  preparing: ['tools'],
};
/** How the ids of citations, sources, answers in leaflets, helplines and the fields of the cost sheet begin. */
const beginnings: Readonly<Record<string, readonly string[]>> = {
  article: ['answer-'],
  'help-now': ['helpline-'],
  cost: ['cost-'],
};

/** Finds headings whose id a part of the page itself has already: a link to them would lead there instead. */
export function checkTakenIds({ files }: Library): Problem[] {
  return [...files.article, ...files.faq, ...files.page].flatMap(checkFile);
}

function checkFile(file: ContentFile): Problem[] {
  const { body, path } = file;
  if (body === undefined) return [];
  const isTaken = findTakenIds(file);
  const problems: Problem[] = [];
  visit(body.tree, 'heading', ({ data, position }) => {
    const id = data?.id ?? '';
    if (!isTaken(id)) return;
    const line = (position?.start.line ?? 1) + body.firstLine - 1;
    const message = `the page itself has a part with the id "${id}": choose another for this heading`;
    problems.push({ path, line, message });
  });
  return problems;
}

/** Says of an id whether a part of a file's own page has it. */
export function findTakenIds({ kind, slug, body }: ContentFile): (id: string) => boolean {
  const page = kind === 'page' ? slug : '';
  const ids = new Set([...everywhere, ...(byKind[kind] ?? []), ...(byPage[page] ?? [])]);
  const starts = [
    ...['cite-', 'source-', ...(beginnings[kind] ?? []), ...(beginnings[page] ?? [])],
    ...(body === undefined ? [] : listSheets(body)).map((sheet) => `${sheet}-`),
  ];
  return (id) => ids.has(id) || starts.some((start) => id.startsWith(start));
}

/** The sheets that a text places; their lines have ids that begin with the sheet's name. */
function listSheets({ tree }: FileBody): string[] {
  const names: string[] = [];
  visit(tree, 'leafDirective', ({ name, attributes }) => {
    if (name === 'worksheet' && attributes?.name) names.push(attributes.name);
  });
  return names;
}
