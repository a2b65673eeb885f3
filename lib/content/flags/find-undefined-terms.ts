import type { ContentFile, Library } from '../library';
import { listParagraphs, type Paragraph } from '../readability/list-paragraphs';
import { splitSentences } from '../readability/split-sentences';
import type { Flag, FlaggedFile } from './flag';

type Use = { paragraph: Paragraph; start: number; words: string };

/** Flags medical words of the glossary that an article uses before it links or explains them. Headings are passed over. */
export function findUndefinedTerms(file: FlaggedFile, library: Library): Flag[] {
  if (file.kind !== 'article') return [];
  const paragraphs = listParagraphs(file, library);
  return library.files.glossary
    .filter(({ fields }) => fields.term !== undefined && !fields.everyday)
    .flatMap((term) => {
      const use = findFirstUse(term, paragraphs);
      if (use === undefined || isExplained(use)) return [];
      const link = use.words === term.fields.term ? term.slug : `${term.slug}|${use.words}`;
      const message = `"${use.words}" stands here first, neither linked nor explained: write [[${link}]], or say in place what it means`;
      return [{ line: use.paragraph.lineAt(use.start), message }];
    });
}

/** Where a term first stands without a link; nothing if a link to it stands before or nowhere does. */
function findFirstUse(
  { slug, fields }: ContentFile<'glossary'>,
  paragraphs: readonly Paragraph[],
): Use | undefined {
  const word = toPattern(fields.term ?? '');
  for (const paragraph of paragraphs) {
    const match = word.exec(paragraph.text);
    const link = paragraph.links.find((candidate) => candidate.slug === slug);
    if (link && link.start <= (match?.index ?? link.start)) return undefined;
    if (match) return { paragraph, start: match.index, words: match[0] };
  }
  return undefined;
}

/** The term as a word of its own, its plural included. */
function toPattern(term: string): RegExp {
  const letters = term.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/[\s-]+/g, '[\\s-]+');
  return new RegExp(`(?<![\\p{L}\\p{N}-])${letters}s?(?![\\p{L}\\p{N}-])`, 'iu');
}

const before = /(?:\(|,\s+or|\bcalled|\bnamed|\bknown as|\bwords?)\s*["“]?(?:an?\s|the\s)?$/i;
const after = /^["”]?(?:\s*\(|\)|:|,\s+or\s|\s+(?:is|are)\s+(?:an?|the|when|what)\s|\s+means?\s)/i;

/** Whether the sentence says what the word means: "cut off (dissociation)", "dissociation: feeling cut off". */
function isExplained({ paragraph, start, words }: Use): boolean {
  const sentence = splitSentences(paragraph.text).findLast((candidate) => candidate.start <= start);
  if (sentence === undefined) return false;
  const place = start - sentence.start;
  return before.test(sentence.text.slice(0, place)) || after.test(sentence.text.slice(place + words.length));
}
