/** Whatever the font of the preview pictures does not hold: it holds Latin, and the signs of ordinary print. */
const undrawable =
  /[^\u0020-\u007e\u00a0-\u00ff\u0131\u0152\u0153\u02c6\u02da\u02dc\u2013\u2014\u2018-\u201a\u201c-\u201e\u2022\u2026\u20ac\u2122]/gu;

/** The letters of a text that a preview picture cannot draw, each once. */
export function listUndrawable(words: string): string[] {
  return [...new Set(words.match(undrawable))];
}
