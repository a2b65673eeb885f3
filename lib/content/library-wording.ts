import { formatFigure } from '../format/figures';
import { type FigureKind, figureKinds } from '../markdown/nodes';
import { once } from '../once';
import { type FieldsOf, kinds } from './kinds';
import type { Library } from './library';
import type { Wording } from './plain-text';

const cache = new WeakMap<Library, Wording>();

/** The words of terms and figures of a library that is still being judged; a figure with faults of its own has none. */
export function toWording(library: Library): Wording {
  const known = cache.get(library);
  if (known) return known;
  const terms = new Map(library.files.glossary.map(({ slug, fields }) => [slug, fields.term]));
  const figures = once(() => judgeFigures(library));
  const wording: Wording = {
    nameTerm: (slug) => terms.get(slug) ?? slug.replaceAll('-', ' '),
    printFigure: (kind, id, part) => {
      const fields = figures()[kind].get(id);
      return fields
        ? { text: formatFigure(fields, part), sources: fields.sources, expires: fields.expires }
        : { text: '', sources: [] };
    },
  };
  cache.set(library, wording);
  return wording;
}

type Figures = { [K in FigureKind]: ReadonlyMap<string, FieldsOf<K>> };

/** The figures without faults, by kind and slug; each is judged once, however often it is printed. */
function judgeFigures({ files }: Library): Figures {
  return Object.fromEntries(
    figureKinds.map((kind) => [
      kind,
      new Map(
        files[kind].flatMap(({ slug, fields }) => {
          const judged = kinds[kind].schema.safeParse(fields).data;
          return judged === undefined ? [] : [[slug, judged] as const];
        }),
      ),
    ]),
  ) as unknown as Figures;
}
