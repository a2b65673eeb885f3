import type { RenderContext } from '../markdown/render-context';
import { figureKeys, listNamedFigures } from './named-figures';
import { type EvidenceGrade, evidenceGrades } from './schema/figure';
import type { Picture } from './schema/picture-records';
import type { Citation, Html } from './schema/records';
import { store } from './store';
import { markdownKeys } from './trees';

/** What finishing a picture asks of the page it stands on. */
export type PicturePage = { inline: (markdown: string) => Html; cite: RenderContext['cite'] };

/** A picture with its words rendered and its figures found. The page's sources are numbered as a reader meets them: words first. */
export function finishPicture(name: string, { inline, cite }: PicturePage): Picture {
  const fields = store.picture.get(name)?.fields;
  if (fields === undefined) throw new Error(`no figure "${name}"`);
  const finished = finish(fields, '', inline) as object;
  const drawn = listNamedFigures(fields).map(({ kind, id }) => findFigure(kind, id));
  return {
    ...finished,
    name,
    grades: listGrades(drawn.map(({ grade }) => grade)),
    citations: listCitations(
      drawn.flatMap(({ sources }) => sources),
      cite,
    ),
  } as Picture;
}

function finish(value: unknown, key: string, inline: PicturePage['inline']): unknown {
  if (Array.isArray(value)) return value.map((entry) => finish(entry, key, inline));
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(
      Object.entries(value).map(([inner, held]) => [inner, finish(held, inner, inline)]),
    );
  }
  if (typeof value !== 'string') return value;
  if ((markdownKeys as readonly string[]).includes(key)) return inline(value);
  const kind = Object.hasOwn(figureKeys, key) ? figureKeys[key] : undefined;
  return kind === undefined ? value : findFigure(kind, value);
}

function findFigure(kind: 'outcome' | 'cost' | 'route', id: string) {
  const figure = store[kind].get(id);
  if (figure === undefined) throw new Error(`no ${kind} "${id}"`);
  return figure.fields;
}

function listGrades(found: readonly EvidenceGrade[]): EvidenceGrade[] {
  return evidenceGrades.filter((grade) => found.includes(grade));
}

function listCitations(ids: readonly string[], cite: PicturePage['cite']): Citation[] {
  return [...new Set(ids)].map((id) => ({ id, ...cite(id) }));
}
