import { type Selector, transform } from 'lightningcss';
import { findCompanions } from './find-companions';
import type { PageSurvey } from './survey-pages';

/** Classes that name a part of the prose, for whoever reads the published pages with a program. */
const keptClasses = ['prose', 'section-head', 'permalink', 'term', 'cite', 'care-card', 'table-scroll'];

/** A style with short names, and what gives the class attributes of its pages the same names: none where no name is left. */
export type ShortStyle = { style: string; renameClasses: (classes: string) => string };

/**
 * Gives a kind of page's classes and custom properties names of one to three letters, in its style and in its pages alike;
 * classes that always stand together get one name, a class that no rule uses is dropped. Names that stand in a script are
 * left as they are.
 */
export function shortenNames(
  css: string,
  { classes: uses, classLists }: PageSurvey,
  scripts: readonly string[],
): ShortStyle {
  const scriptWords = new Set(scripts.flatMap((script) => script.match(/[\w-]+/g) ?? []));
  const written = listStyleNames(css);
  const mostUsedFirst = [...written.classes].sort((a, b) => (uses.get(b) ?? 0) - (uses.get(a) ?? 0));
  const companions = findCompanions(
    classLists,
    mostUsedFirst.filter((name) => !isKept(name, scriptWords)),
  );
  const classes = toShortNames(mostUsedFirst, [...uses.keys()], scriptWords, companions);
  const properties = toShortNames([...written.properties], [], scriptWords);
  const style = rewriteNames(
    css,
    (name) => classes.get(name) ?? name,
    (name) => properties.get(name) ?? name,
  );
  return {
    style,
    renameClasses: (written) => renameClasses(written, classes, scriptWords),
  };
}

/** Every class and custom property of a style, in its order. */
function listStyleNames(css: string): { classes: Set<string>; properties: Set<string> } {
  const found = { classes: new Set<string>(), properties: new Set<string>() };
  const note = (names: Set<string>) => (name: string) => {
    names.add(name);
    return name;
  };
  rewriteNames(css, note(found.classes), note(found.properties));
  return found;
}

type Rename = (name: string) => string;

function rewriteNames(css: string, renameClass: Rename, renameProperty: Rename): string {
  const { code } = transform({
    filename: 'page.css',
    code: new TextEncoder().encode(css),
    minify: true,
    visitor: {
      Selector: (selector) => renameSelector(selector, renameClass),
      DashedIdent: (name) => `--${renameProperty(name.slice(2))}`,
    },
  });
  return new TextDecoder().decode(code);
}

/** The visitor does not look into `:is()`, `:not()`, `:has()` and the like by itself. */
function renameSelector(selector: Selector, rename: Rename): Selector {
  const renameAll = (selectors: Selector[]): Selector[] =>
    selectors.map((inner) => renameSelector(inner, rename));
  return selector.map((part) => {
    if (part.type === 'class') return { ...part, name: rename(part.name) };
    if (part.type !== 'pseudo-class' || part.kind === 'host') return part;
    if ('selectors' in part) return { ...part, selectors: renameAll(part.selectors) };
    if ('of' in part && part.of) return { ...part, of: renameAll(part.of) };
    return part;
  });
}

/** Names of one letter for those that come first, two for the next; none that is kept or stands in `others`. */
function toShortNames(
  names: readonly string[],
  others: readonly string[],
  scriptWords: ReadonlySet<string>,
  companions: ReadonlyMap<string, string> = new Map(),
): Map<string, string> {
  const taken = new Set([...names, ...others]);
  const given = new Map<string, string>();
  for (const name of names) {
    const shared = given.get(companions.get(name) ?? name);
    given.set(name, shared ?? (isKept(name, scriptWords) ? name : takeShortName(taken)));
  }
  return given;
}

function isKept(name: string, scriptWords: ReadonlySet<string>): boolean {
  return (
    keptClasses.includes(name) ||
    scriptWords.has(`--${name}`) ||
    name.split(/[^\w-]/).every((word) => scriptWords.has(word))
  );
}

function renameClasses(
  written: string,
  names: ReadonlyMap<string, string>,
  scriptWords: ReadonlySet<string>,
): string {
  const kept = written
    .split(/\s+/)
    .flatMap((name) => names.get(name) ?? (isKept(name, scriptWords) ? name : []));
  return [...new Set(kept)].join(' ');
}

/** The next of `a` to `z`, `aa` to `zz` and on that is not taken; takes it. */
function takeShortName(taken: Set<string>): string {
  for (let place = 0; ; place++) {
    const name = toLetters(place);
    if (taken.has(name)) continue;
    taken.add(name);
    return name;
  }
}

function toLetters(place: number): string {
  const rest = Math.floor(place / 26) - 1;
  return (rest < 0 ? '' : toLetters(rest)) + String.fromCharCode(97 + (place % 26));
}
