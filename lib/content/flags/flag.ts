import type { ContentFile, Library } from '../library';

/** A page whose author can answer a flag. */
export type FlaggedFile = ContentFile<'article'> | ContentFile<'faq'> | ContentFile<'page'>;

/** Something in a page for an author to look at: the line, and what to do about it. */
export type Flag = { line: number; message: string };

/** Finds everything in a page that one rule flags. */
export type FlagFinder = (file: FlaggedFile, library: Library) => Flag[];

/** The line of a file on which its body begins. */
export function toFirstLine({ body }: FlaggedFile): number {
  return body?.firstLine ?? 1;
}

/** The beginning of a text, enough to find it by: "Of those who were not…". */
export function toOpening(text: string): string {
  const words = text.split(/\s+/);
  return words.length > 6 ? `${words.slice(0, 5).join(' ')}…` : text;
}
