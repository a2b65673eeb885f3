import { listGradedTexts } from './flags/find-hard-reading';
import { countBodyWords } from './flags/find-wrong-length';
import type { ContentFile, Library } from './library';
import { listRunning } from './readability/list-paragraphs';
import { gradeTexts } from './readability/reading-grade';

/** How one article reads, in US school grades to one decimal. */
export type ArticleGrades = {
  slug: string;
  /** Words of the body, printed figures included. */
  words: number;
  body: number;
  /** The body with no word made easy. */
  asWritten: number;
  keyMessages: number[];
};

/** How each article reads, in the order of their names. */
export function listGrades(library: Library): ArticleGrades[] {
  return library.files.article.map((file) => gradeArticle(file, library));
}

function gradeArticle(file: ContentFile<'article'>, library: Library): ArticleGrades {
  const texts = listGradedTexts(file, library);
  return {
    slug: file.slug,
    words: countBodyWords(file, library),
    body: gradeTexts(texts),
    asWritten: gradeTexts(texts, { asWritten: true }),
    keyMessages: listRunning(file, library, 'keyMessages').map(({ text }) => gradeTexts([text])),
  };
}

/** The middle of some numbers, to one decimal; `NaN` of none. */
export function findMedian(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  const [low = Number.NaN, high = Number.NaN] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  return Math.round(5 * (low + high)) / 10;
}
