import { getAttribute, type HtmlDocument, walkElements } from './html-document';
import { listStylesheets } from './publish-page';

/** Every name that the pages of one kind use. A page is let go once it is noted: thousands of trees do not fit in memory. */
export type PageSurvey = {
  tags: Set<string>;
  /** Each class, with how often it stands in the pages. */
  classes: Map<string, number>;
  /** Each list of classes that an element carries, in the order of the alphabet. */
  classLists: Set<string>;
  ids: Set<string>;
  /** The values of each attribute. */
  attributes: Map<string, Set<string>>;
  stylesheets: Set<string>;
  /** The addresses of the scripts they load. */
  scripts: Set<string>;
};

/** A survey of no page yet. */
export function startSurvey(): PageSurvey {
  return {
    tags: new Set(),
    classes: new Map(),
    classLists: new Set(),
    ids: new Set(),
    attributes: new Map(),
    stylesheets: new Set(),
    scripts: new Set(),
  };
}

/** Attributes that hold sentences and addresses of their own, which no style asks for by value. */
const unasked = new Set(['content', 'd', 'points', 'transform', 'aria-label', 'integrity', 'title', 'alt']);

/** Adds what one page uses. */
export function notePage(survey: PageSurvey, document: HtmlDocument): void {
  for (const sheet of listStylesheets(document)) survey.stylesheets.add(sheet);
  for (const element of walkElements(document)) {
    survey.tags.add(element.tagName);
    if (element.tagName === 'script') noteScript(survey, getAttribute(element, 'src'));
    for (const { name, value } of element.attrs) noteAttribute(survey, name, value);
  }
}

function noteScript(survey: PageSurvey, source: string | undefined): void {
  if (source !== undefined) survey.scripts.add(source);
}

function noteAttribute(survey: PageSurvey, name: string, value: string): void {
  const words = value.split(/\s+/).filter((word) => word !== '');
  if (name === 'class') noteClasses(survey, words);
  if (name === 'id') survey.ids.add(value);
  const values = survey.attributes.get(name) ?? new Set();
  survey.attributes.set(name, values);
  if (unasked.has(name)) return;
  for (const asked of [value, ...words]) values.add(asked);
}

function noteClasses({ classes, classLists }: PageSurvey, words: readonly string[]): void {
  for (const word of words) classes.set(word, (classes.get(word) ?? 0) + 1);
  classLists.add([...new Set(words)].sort().join(' '));
}

/** Adds what another survey has noted. */
export function addSurvey(survey: PageSurvey, other: PageSurvey): void {
  for (const part of ['tags', 'classLists', 'ids', 'stylesheets', 'scripts'] as const)
    for (const name of other[part]) survey[part].add(name);
  for (const [name, uses] of other.classes) survey.classes.set(name, (survey.classes.get(name) ?? 0) + uses);
  for (const [name, values] of other.attributes) {
    const all = survey.attributes.get(name) ?? new Set();
    survey.attributes.set(name, all);
    for (const value of values) all.add(value);
  }
}

/** A survey as JSON can hold it, for `readSurvey`. */
export function surveyToJson(survey: PageSurvey): unknown {
  const { tags, classes, classLists, ids, attributes, stylesheets, scripts } = survey;
  return {
    tags: [...tags],
    classes: [...classes],
    classLists: [...classLists],
    ids: [...ids],
    attributes: [...attributes].map(([name, values]) => [name, [...values]]),
    stylesheets: [...stylesheets],
    scripts: [...scripts],
  };
}

/** A survey as `surveyToJson` gave it. */
export function readSurvey(json: unknown): PageSurvey {
  const { tags, classes, classLists, ids, attributes, stylesheets, scripts } = json as {
    [Part in keyof PageSurvey]: PageSurvey[Part] extends Set<string> ? string[] : [string, never][];
  };
  return {
    tags: new Set(tags),
    classes: new Map(classes),
    classLists: new Set(classLists),
    ids: new Set(ids),
    attributes: new Map(attributes.map(([name, values]) => [name, new Set(values)])),
    stylesheets: new Set(stylesheets),
    scripts: new Set(scripts),
  };
}
