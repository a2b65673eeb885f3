import type { ContentFile, Library } from '../library';
import type { Problem } from '../problem';

/** The letters that the font of the preview pictures holds: Latin, and the signs of ordinary print. */
const drawable =
  /[^\u0020-\u007e\u00a0-\u00ff\u0131\u0152\u0153\u02c6\u02dc\u2013\u2014\u2018-\u201e\u2022\u2026\u20ac\u2122]/gu;

/** Finds letters in titles and questions that a preview picture cannot draw. */
export function checkLetters({ files }: Library): Problem[] {
  return [
    ...[...files.article, ...files.page].flatMap((file) => check(file, 'title', file.fields.title)),
    ...files.faq.flatMap((file) => check(file, 'question', file.fields.question)),
    ...files.topic.flatMap((file) => check(file, 'title', file.fields.title)),
  ];
}

function check({ path, lineOf }: ContentFile, key: string, words = ''): Problem[] {
  const strange = [...new Set(words.match(drawable))];
  if (strange.length === 0) return [];
  return [
    {
      path,
      line: lineOf([key]),
      message: `the preview picture cannot draw ${strange.map((letter) => `"${letter}"`).join(', ')}: use other letters in "${key}"`,
    },
  ];
}
