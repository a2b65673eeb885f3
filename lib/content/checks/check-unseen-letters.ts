import { listTexts } from '../key-texts';
import { type ContentFile, type Library, listFiles } from '../library';
import type { Problem } from '../problem';

/** Letters without width that come with pasted words and part them for search; those that join emoji or other scripts may stand. */
const names: Readonly<Record<string, string>> = {
  '\u00ad': 'a soft hyphen',
  '\u200b': 'a space without width',
  '\u2060': 'a joiner without width',
  '\ufeff': 'a byte order mark',
};
const unseen = new RegExp(`[${Object.keys(names).join('')}]`, 'g');

/** Finds letters that nobody sees in texts and keys, each line told once. */
export function checkUnseenLetters(library: Library): Problem[] {
  return listFiles(library).flatMap(checkFile);
}

function checkFile({ path, fields, body, lineOf }: ContentFile): Problem[] {
  const lines = [
    ...listTexts(fields).map((key) => ({ text: key.text, line: lineOf(key.path) })),
    ...(body?.text.split('\n') ?? []).map((text, at) => ({ text, line: at + (body?.firstLine ?? 1) })),
  ];
  return lines.flatMap(({ text, line }) => {
    const [match] = text.matchAll(unseen);
    if (match === undefined) return [];
    const message = `"${showAround(text, match.index)}" holds ${names[match[0]]}, which cannot be seen: delete it`;
    return [{ path, line, message }];
  });
}

/** The word in which a letter stands, without such letters. */
function showAround(text: string, place: number): string {
  const before = /[\S\ufeff]*$/.exec(text.slice(0, place))?.[0] ?? '';
  const after = /^[\S\ufeff]*/.exec(text.slice(place))?.[0] ?? '';
  return `${before}${after}`.replace(unseen, '');
}
