import { type Library, listFiles } from '../library';
import type { Problem } from '../problem';
import { listProse } from '../prose';

/** A number in digits from its first one on, or in words. */
const number = String.raw`(?:(?<![\d,])\d+(?:,\d{3})*(?:\.\d+)?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|ninety|hundred|thousand|half\s+an?)`;

/** A part of some people in words: "half of the people", "two thirds of patients". */
const share = String.raw`(?:(?<!\b(?:first|second|other|last|in)\s)half|(?:an?|one|two|three|four)[-\s](?:third|quarter|fifth|tenth)s?)`;
const people = '(?:people|persons|patients|adults|teenagers|women|men|veterans|participants|volunteers)';

const figures: RegExp[] = [
  new RegExp(String.raw`\b${number}\s+(?:out\s+of|of|in)\s+(?:every\s+)?(?!(?:19|20)\d\d\b)\d[\d,]*\b`, 'i'),
  new RegExp(String.raw`\b${number}\s+(?:\w+\s+)?${people}\b`, 'i'),
  new RegExp(String.raw`\b${share}\s+(?:of\s+)?(?:(?:all|the|these|those)\s+)?(?:\w+\s+)?${people}\b`, 'i'),
  new RegExp(
    String.raw`(?:US)?[$£€]\s?\d[\d,]*|\b${number}\s+(?:US\s+)?(?:dollars|pounds|euros|cents|USD|GBP|EUR)\b|\b(?:USD|GBP|EUR)\s?\d[\d,]*`,
    'i',
  ),
  new RegExp(String.raw`\b${number}[-\s]+(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?)\b`, 'i'),
  new RegExp(
    String.raw`\b${number}[-\s]*(?:mg|mcg|[µμ]g|ml|milligrams?|micrograms?|grams?|milliliters?)\b`,
    'i',
  ),
];

/** Kinds whose prose must carry a citation beside each figure of people, money, time or dose. */
const citedKinds = new Set([
  'article',
  'faq',
  'glossary',
  'claim',
  'page',
  'picture',
  'costing',
  'worksheet',
]);
/** Keys in which a citation cannot stand, so no figure may either. */
const uncitable = new Set([
  'description',
  'title',
  'question',
  'term',
  'funding',
  'heading',
  'treated',
  'compared',
  'saidBy',
  'name',
  'names',
  'before',
  'dose',
  'after',
  'checks',
  'start',
  'line',
]);

/** Finds runs of prose that state a figure and cite nothing. */
export function checkFiguresCited(library: Library): Problem[] {
  return listFiles(library)
    .filter((file) => citedKinds.has(file.kind))
    .flatMap((file) =>
      listProse(file)
        .filter((prose) => !prose.cited)
        .flatMap((prose) => {
          const match = figures.map((figure) => figure.exec(prose.text)).find((found) => found !== null);
          if (!match) return [];
          const words = match[0].replace(/\s+/g, ' ');
          const message = uncitable.has(prose.from)
            ? `"${words}" is a figure, and a citation cannot stand in "${prose.from}": say it in words, and give the figure in the text`
            : `"${words}" is a figure without a citation: add [@source-id], or print it from its file with {{outcome:id}}`;
          return [{ path: file.path, line: prose.lineAt(match.index), message }];
        }),
    );
}
