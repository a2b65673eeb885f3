import { listUndrawable } from '../../format/letters';
import type { ContentFile, FileBody, Library } from '../library';
import { toWording } from '../library-wording';
import { takeDescription, toPlainText, toPlainWords } from '../plain-text';
import type { Problem } from '../problem';

/** Finds letters that a preview picture cannot draw in the words it shows: titles, and what a page says first. */
export function checkLetters(library: Library): Problem[] {
  const { files } = library;
  return [
    ...files.article.flatMap((file) => [
      ...checkKey(file, 'title', file.fields.title),
      ...checkKey(file, 'keyMessages', toPlainText(file.fields.keyMessages?.[0] ?? '', toWording(library))),
    ]),
    ...files.page.flatMap((file) => [
      ...checkKey(file, 'title', file.fields.title),
      ...checkKey(file, 'description', file.fields.description),
    ]),
    ...files.faq.flatMap((file) => [
      ...checkKey(file, 'question', file.fields.question),
      ...checkFirstWords(file, library),
    ]),
    ...files.topic.flatMap((file) => checkKey(file, 'title', file.fields.title)),
  ];
}

function checkKey({ path, lineOf }: ContentFile, key: string, words = ''): Problem[] {
  return refuse(words, `use other letters in "${key}"`).map((message) => ({
    path,
    line: lineOf([key]),
    message,
  }));
}

/** The first sentences of an answer stand in its preview. */
function checkFirstWords({ path, body }: ContentFile<'faq'>, library: Library): Problem[] {
  if (!body) return [];
  const words = takeDescription(toPlainWords(body.tree, toWording(library)));
  return refuse(words, 'use other letters in the first sentences').map((message) => ({
    path,
    line: findLine(body, listUndrawable(words)[0] ?? ''),
    message,
  }));
}

/** Where a letter first stands; the first line when it comes from another file, as the words of a figure do. */
function findLine({ text, firstLine }: FileBody, letter: string): number {
  return firstLine + text.slice(0, Math.max(0, text.indexOf(letter))).split('\n').length - 1;
}

function refuse(words: string, advice: string): string[] {
  const strange = listUndrawable(words).map((letter) => `"${letter}"`);
  return strange.length === 0 ? [] : [`the preview picture cannot draw ${strange.join(', ')}: ${advice}`];
}
