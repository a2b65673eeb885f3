import { type ContentFile, type Library, listFiles } from '../library';
import type { Problem } from '../problem';
import type { KeyPath } from '../read/parse-yaml';

/** Words that may stand once only, in one of the places that share them. */
type Claim = { words: string; file: ContentFile; line: number; what: string };

/** Finds titles, questions, terms and aliases that two files share, and names both. */
export function checkDuplicates(library: Library): Problem[] {
  const claimsOf = (...kinds: string[]): Claim[] =>
    listFiles(library)
      .filter(({ kind }) => kinds.includes(kind))
      .flatMap(listClaims);
  const rooms = [
    claimsOf('article', 'page'),
    claimsOf('topic'),
    claimsOf('faq'),
    claimsOf('glossary'),
    claimsOf('claim'),
  ];
  return rooms.flatMap(findTwice);
}

/** Every key whose words name the file, its own name first. */
function listClaims(file: ContentFile): Claim[] {
  const fields = file.fields as Record<string, unknown>;
  const claim = (what: string, words: unknown, path: KeyPath): Claim[] =>
    typeof words === 'string' ? [{ words, file, line: file.lineOf(path), what }] : [];
  const aliases = (fields.aliases ?? []) as string[];
  return [
    ...['title', 'question', 'term', 'claim'].flatMap((key) => claim(key, fields[key], [key])),
    ...aliases.flatMap((alias, index) => claim('alias', alias, ['aliases', index])),
  ];
}

function findTwice(claims: Claim[]): Problem[] {
  const first = new Map<string, Claim>();
  const namesFirst = claims.toSorted((a, b) => Number(a.what === 'alias') - Number(b.what === 'alias'));
  return namesFirst.flatMap((claim) => {
    const key = normalise(claim.words);
    const earlier = first.get(key);
    if (earlier === undefined) {
      first.set(key, claim);
      return [];
    }
    const where = `${earlier.file.path}:${earlier.line}`;
    const article = earlier.what === 'alias' ? 'an' : 'a';
    const message = `the ${claim.what} "${claim.words}" stands already as ${article} ${earlier.what} at ${where}`;
    return [{ path: claim.file.path, line: claim.line, message }];
  });
}

/** Two wordings are one when they differ only in case, spaces or punctuation. */
function normalise(words: string): string {
  return words
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
