import { transform } from 'lightningcss';
import { type HtmlDocument, walkElements } from './html-document';

/** Classes that name a part of the prose, for whoever reads the published pages with a program. */
const keptClasses = ['prose', 'section-head', 'permalink', 'term', 'cite', 'care-card', 'table-scroll'];

/**
 * Gives a kind of page's classes and custom properties names of one to three letters, in its style and in its pages alike;
 * a class that no rule uses is dropped. Names that stand in a script are left as they are. Returns the new style.
 */
export function shortenNames(
  css: string,
  pages: readonly HtmlDocument[],
  scripts: readonly string[],
): string {
  const scriptWords = new Set(scripts.flatMap((script) => script.match(/[\w-]+/g) ?? []));
  // A short name must not be one that is kept.
  const written = new Set(css.match(/[\w-]+/g));
  const classes = new Map<string, string>();
  const properties = new Map<string, string>();
  const rename = (names: Map<string, string>, name: string): string => {
    const known = names.get(name) ?? (isKept(name, scriptWords) ? name : takeShortName(written));
    names.set(name, known);
    return known;
  };
  const { code } = transform({
    filename: 'page.css',
    code: new TextEncoder().encode(css),
    minify: true,
    visitor: {
      Selector: (selector) =>
        selector.map((part) =>
          part.type === 'class' ? { ...part, name: rename(classes, part.name) } : part,
        ),
      DashedIdent: (name) => `--${rename(properties, name.slice(2))}`,
    },
  });
  for (const page of pages) renameClasses(page, classes, scriptWords);
  return new TextDecoder().decode(code);
}

function isKept(name: string, scriptWords: ReadonlySet<string>): boolean {
  return (
    keptClasses.includes(name) ||
    scriptWords.has(`--${name}`) ||
    name.split(/[^\w-]/).every((word) => scriptWords.has(word))
  );
}

function renameClasses(
  page: HtmlDocument,
  names: ReadonlyMap<string, string>,
  scriptWords: ReadonlySet<string>,
): void {
  for (const element of walkElements(page)) {
    const attribute = element.attrs.find(({ name }) => name === 'class');
    if (attribute === undefined) continue;
    const kept = attribute.value
      .split(/\s+/)
      .flatMap((name) => names.get(name) ?? (isKept(name, scriptWords) ? name : []));
    if (kept.length > 0) attribute.value = kept.join(' ');
    else element.attrs = element.attrs.filter((other) => other !== attribute);
  }
}

/** The next of `a` to `z`, `aa` to `zz` and on that is not taken; takes it. */
function takeShortName(taken: Set<string>): string {
  for (let place = 0; ; place++) {
    const name = toLetters(place);
    if (!taken.has(name)) {
      taken.add(name);
      return name;
    }
  }
}

function toLetters(place: number): string {
  const rest = Math.floor(place / 26) - 1;
  return (rest < 0 ? '' : toLetters(rest)) + String.fromCharCode(97 + (place % 26));
}
