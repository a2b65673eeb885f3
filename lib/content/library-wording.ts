import { formatFigure } from '../format/figures';
import { kinds } from './kinds';
import type { Library } from './library';
import type { Wording } from './plain-text';

const cache = new WeakMap<Library, Wording>();

/** The words of terms and figures of a library that is still being judged; a figure with faults of its own has none. */
export function toWording(library: Library): Wording {
  const known = cache.get(library);
  if (known) return known;
  const wording: Wording = {
    nameTerm: (slug) => findFields(library, 'glossary', slug)?.term ?? slug.replaceAll('-', ' '),
    printFigure: (kind, id, part) => {
      const fields = kinds[kind].schema.safeParse(findFields(library, kind, id)).data;
      return fields
        ? { text: formatFigure(fields, part), sources: fields.sources, expires: fields.expires }
        : { text: '', sources: [] };
    },
  };
  cache.set(library, wording);
  return wording;
}

function findFields<K extends 'glossary' | 'outcome' | 'cost' | 'route'>(
  library: Library,
  kind: K,
  slug: string,
): Library['files'][K][number]['fields'] | undefined {
  return library.files[kind].find((file) => file.slug === slug)?.fields;
}
