import { eachOf } from '../../markdown/each-node';
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
/** How the ids of what a page numbers or names begin, and what that is. */
type Beginnings = Readonly<Record<string, string>>;
const everyBeginning: Beginnings = { 'cite-': "the page's citations", 'source-': "the page's sources" };
/** Those of one kind of file, and of single pages. */
const moreBeginnings: Readonly<Record<string, Beginnings>> = {
  article: { 'answer-': "the questions in the article's leaflet" },
  'help-now': { 'helpline-': "the page's helplines" },
  cost: { 'cost-': 'the fields of the cost sheet' },
};

/** Finds headings whose id a part of the page itself has already: a link to them would lead there instead. */
export function checkTakenIds({ files }: Library): Problem[] {
  return [...files.article, ...files.faq, ...files.page].flatMap(checkFile);
}

function checkFile(file: ContentFile): Problem[] {
  const { body, path } = file;
  if (body === undefined) return [];
  const describeTaken = findTakenIds(file);
  const problems: Problem[] = [];
  eachOf(body.tree, ['heading'], ({ data, position }) => {
    const taken = describeTaken(data?.id ?? '');
    if (taken === undefined) return;
    const line = (position?.start.line ?? 1) + body.firstLine - 1;
    problems.push({ path, line, message: `${taken}: choose another for this heading` });
  });
  return problems;
}

/** Says of an id why no heading of a file may have it: a part of the file's own page has it, or may have it; undefined when it is free. */
export function findTakenIds({ kind, slug, body }: ContentFile): (id: string) => string | undefined {
  const page = kind === 'page' ? slug : '';
  const ids = new Set([...everywhere, ...(byKind[kind] ?? []), ...(byPage[page] ?? [])]);
  const sheets = body === undefined ? [] : listSheets(body);
  const beginnings = Object.entries({
    ...everyBeginning,
    ...moreBeginnings[kind],
    ...moreBeginnings[page],
    ...Object.fromEntries(sheets.map((sheet) => [`${sheet}-`, `the lines of the sheet "${sheet}"`])),
  });
  return (id) => {
    if (ids.has(id)) return `the page itself has a part with the id "${id}"`;
    const [beginning, owner] = beginnings.find(([start]) => id.startsWith(start)) ?? [];
    return beginning === undefined ? undefined : `ids that begin with "${beginning}" are kept for ${owner}`;
  };
}

/** The sheets that a text places; their lines have ids that begin with the sheet's name. */
function listSheets({ tree }: FileBody): string[] {
  const names: string[] = [];
  eachOf(tree, ['leafDirective'], ({ name, attributes }) => {
    if (name === 'worksheet' && attributes?.name) names.push(attributes.name);
  });
  return names;
}
