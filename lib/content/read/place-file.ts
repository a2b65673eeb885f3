import { type Kind, kindNames, kinds } from '../kinds';
import { slug as slugSchema } from '../schema/basic-fields';
import { describeUnknown, suggest } from '../suggest';

/** Files that stand alone in the content folder. */
export const singleFiles = [
  'helplines.yml',
  'permalinks.txt',
  'search/synonyms.yml',
  'search/crisis.yml',
  'search/emergency.yml',
  'search/safety.yml',
] as const;

/** Files that systems leave in the folders they show; they are read past. */
const leftBySystems = ['.ds_store', 'thumbs.db', 'desktop.ini'];

/** What a file in the content folder is: a record of a kind, one of the single files, left by a system, or a stray with the reason. */
export type PlacedFile =
  | { kind: Kind; slug: string }
  | { single: string }
  | { left: string }
  | { stray: string };

/** Says what a file is from its path inside the content folder. */
export function placeFile(inside: string): PlacedFile {
  if ((singleFiles as readonly string[]).includes(inside)) return { single: inside };
  const lastName = inside.slice(inside.lastIndexOf('/') + 1);
  if (leftBySystems.includes(lastName.toLowerCase())) return { left: lastName };
  const [folder = '', name, ...deeper] = inside.split('/');
  if (name === undefined || folder === 'search') {
    const place = name === undefined ? 'content stands in folders' : 'search/ holds its own lists only';
    return { stray: `a stray file: ${place}${suggest(inside, singleFiles)}` };
  }
  const kind = kindNames.find((candidate) => kinds[candidate].folder === folder);
  if (kind === undefined) {
    const known = [...kindNames.map((candidate) => kinds[candidate].folder), 'search'];
    return { stray: `a stray file: ${describeUnknown('folder', folder, known)}` };
  }
  const { extension } = kinds[kind];
  if (deeper.length > 0) return { stray: `a stray file: ${folder}/ holds files, not folders` };
  if (!name.endsWith(`.${extension}`))
    return { stray: `a stray file: ${folder}/ holds .${extension} files only` };
  const slug = name.slice(0, -extension.length - 1);
  const judged = slugSchema.safeParse(slug);
  return judged.success
    ? { kind, slug }
    : { stray: `the name "${slug}" ${judged.error.issues[0]?.message ?? 'is not a slug'}` };
}
