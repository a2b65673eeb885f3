import type { ContentFile, Library } from '../library';
import type { Problem } from '../problem';
import type { KeyPath } from '../read/parse-yaml';

type Claimed = { words: string; file: ContentFile; line: number; what: string };

/** Finds titles, questions and aliases that two files share, and names both. */
export function checkDuplicates({ files }: Library): Problem[] {
  const titles = [...files.article, ...files.page].map((file) =>
    claim(file, 'title', file.fields.title, ['title']),
  );
  const questions = files.faq.map((file) => claim(file, 'question', file.fields.question, ['question']));
  const aliases = files.faq.flatMap((file) =>
    file.fields.aliases.map((alias, index) => claim(file, 'alias', alias, ['aliases', index])),
  );
  const terms = files.glossary.map((file) => claim(file, 'term', file.fields.term, ['term']));
  return [titles, [...questions, ...aliases], terms].flatMap(findTwice);
}

function claim(file: ContentFile, what: string, words: string, path: KeyPath): Claimed {
  return { words, file, line: file.lineOf(path), what };
}

function findTwice(claims: Claimed[]): Problem[] {
  const first = new Map<string, Claimed>();
  return claims.flatMap((claimed) => {
    const key = normalise(claimed.words);
    const earlier = first.get(key);
    if (earlier === undefined) {
      first.set(key, claimed);
      return [];
    }
    const where = `${earlier.file.path}:${earlier.line}`;
    const message = `the ${claimed.what} "${claimed.words}" stands already as a ${earlier.what} at ${where}`;
    return [{ path: claimed.file.path, line: claimed.line, message }];
  });
}

/** Two wordings are one when they differ only in case, spaces or punctuation. */
function normalise(words: string): string {
  return words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
