import type { Root, RootContent } from 'mdast';
import type { LeafDirective } from 'mdast-util-directive';
import { toString as toWords } from 'mdast-util-to-string';
import { formatFigure } from '../format/figures';
import { eachOf } from '../markdown/each-node';
import type { FigureKind, FigurePart } from '../markdown/nodes';
import { parseMarkdown } from '../markdown/parse-markdown';
import type { RenderContext } from '../markdown/render-context';
import { resolveReferences } from '../markdown/resolve-references';
import { renderHtml, renderInlineHtml } from '../markdown/to-html';
import { toTermPath } from '../permalinks';
import { finishPicture, type PicturePage } from './finish-picture';
import { toPlainText, type Wording } from './plain-text';
import type { BodyPart, CitedSource, Html, PageHeading, PageTerm } from './schema/records';
import { listCostings, toWorksheet } from './sheets';
import { type StoredFile, store } from './store';

/** Renders the texts of one page in reading order, so that its sources are numbered as they are met. */
export type PageRenderer = {
  inline: (markdown: string) => Html;
  /** Notes a citation that stands outside Markdown. */
  cite: RenderContext['cite'];
  /** Renders a body, parsed or not; a tree is used up by it. */
  body: (markdown: string | Root) => RenderedBody;
  /** The first block of a body that is wanted, alone; empty when it holds none. */
  block: (markdown: string, isWanted: (node: RootContent) => boolean) => BodyPart[];
  /** Every source cited so far, in order. */
  listSources: () => CitedSource[];
  /** Every glossary term linked so far, in order. */
  listTerms: () => PageTerm[];
};

/** A term and its one sentence. */
type TermNote = Omit<PageTerm, 'path'>;

/** A body in two parts: what stands before its first heading, and its sections. */
export type RenderedBody = { introduction: BodyPart[]; sections: BodyPart[]; headings: PageHeading[] };

/** Starts a page: numbering begins at 1. */
export function createPageRenderer(): PageRenderer {
  const cited: string[] = [];
  const context: RenderContext = {
    cite: (sourceId) => {
      const known = cited.indexOf(sourceId) + 1;
      if (known > 0) return { number: known };
      const number = cited.push(sourceId);
      return { number, place: toCitePlace(number) };
    },
    ...wording,
  };
  const linked = new Set<string>();
  const parse = (markdown: string | Root): Root => {
    const tree = typeof markdown === 'string' ? parseMarkdown(markdown) : markdown;
    eachOf(tree, ['glossaryLink'], ({ slug }) => {
      linked.add(slug);
    });
    return tree;
  };
  const inline = (markdown: string): Html => renderInlineHtml(parse(markdown), context);
  const page: PicturePage = { inline, cite: context.cite };
  return {
    inline,
    cite: context.cite,
    body: (markdown) => renderBody(parse(markdown), context, page),
    block: (markdown, isWanted) => {
      const tree = parse(markdown);
      const found = tree.children.find(isWanted);
      return found === undefined
        ? []
        : renderBody({ ...tree, children: [found] }, context, page).introduction;
    },
    listTerms: () => [...linked].flatMap(toPageTerm),
    listSources: () =>
      cited.map((id, index) => {
        const source = store.source.get(id);
        if (source === undefined) throw new Error(`no source "${id}"`);
        return { ...source.fields, id, number: index + 1, place: toCitePlace(index + 1) };
      }),
  };
}

function toPageTerm(slug: string): PageTerm[] {
  const file = store.glossary.get(slug);
  return file === undefined ? [] : [{ path: toTermPath(slug), ...noteTerm(file) }];
}

const notes = new Map<string, TermNote>();

/** What is said of a term beside its word; worked out once, since many pages link the same terms. */
export function noteTerm({ slug, fields: { term, pronunciation, short } }: StoredFile<'glossary'>): TermNote {
  const known = notes.get(slug);
  if (known !== undefined) return known;
  const text = toPlainText(short, wording);
  const note = { term, ...(pronunciation === undefined ? {} : { pronunciation }), text };
  notes.set(slug, note);
  return note;
}

/** The id of the first place on a page that cites its source of a number. */
function toCitePlace(number: number): string {
  return `cite-${number}`;
}

function printFigure(
  kind: FigureKind,
  id: string,
  part: FigurePart | undefined,
): ReturnType<RenderContext['printFigure']> {
  const figure = store[kind].get(id);
  if (figure === undefined) throw new Error(`no ${kind} "${id}"`);
  const { sources, expires } = figure.fields;
  return { text: formatFigure(figure.fields, part), sources, expires };
}

/** The words of terms and figures, from their files. */
export const wording: Wording = {
  nameTerm: (slug) => store.glossary.get(slug)?.fields.term ?? slug,
  printFigure,
};

function renderBody(tree: Root, context: RenderContext, page: PicturePage): RenderedBody {
  resolveReferences(tree);
  const cut = tree.children.findIndex((node) => node.type === 'heading');
  const first = cut === -1 ? tree.children.length : cut;
  return {
    introduction: renderParts(tree.children.slice(0, first), context, page),
    sections: renderParts(tree.children.slice(first), context, page),
    headings: listHeadings(tree),
  };
}

/** Splits a body at its pictures and sheets, which components draw, and renders the prose between them. */
function renderParts(nodes: Root['children'], context: RenderContext, page: PicturePage): BodyPart[] {
  const parts: BodyPart[] = [];
  let prose: Root['children'] = [];
  const closeProse = (): void => {
    if (prose.length > 0) parts.push({ html: renderHtml({ type: 'root', children: prose }, context) });
    prose = [];
  };
  for (const node of nodes) {
    if (node.type === 'leafDirective') {
      closeProse();
      parts.push(toDrawnPart(node, page));
    } else {
      prose.push(node);
    }
  }
  closeProse();
  return parts;
}

/** A picture or sheet by its directive; the checks have refused any other name. */
function toDrawnPart({ name, attributes }: LeafDirective, page: PicturePage): BodyPart {
  if (name === 'cost-sheet') return { costings: listCostings(page.inline) };
  const named = attributes?.name ?? '';
  return name === 'worksheet'
    ? { worksheet: toWorksheet(named, page.inline) }
    : { picture: finishPicture(named, page) };
}

function listHeadings(tree: Root): PageHeading[] {
  return tree.children.flatMap((node) =>
    node.type === 'heading' && node.depth === 2 && node.data?.id !== undefined
      ? [{ id: node.data.id, text: toWords(node) }]
      : [],
  );
}
