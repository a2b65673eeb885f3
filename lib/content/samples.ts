import type { Nodes, RootContent } from 'mdast';
import { toNextYear } from '../format/dates';
import { eachOf } from '../markdown/each-node';
import { once } from '../once';
import { finishPicture } from './finish-picture';
import { citeHelpline, findHelpline, isShown, listAnswers, listArticles, listTopics } from './index';
import { createPageRenderer, type PageRenderer } from './render-text';
import type { Picture } from './schema/picture-records';
import type { Claim, Term, Worksheet } from './schema/records';
import type { BlockSample, Samples } from './schema/samples';
import { listCostings, toWorksheet } from './sheets';
import { store } from './store';

/** How many lines of a sheet are shown. */
const linesShown = 3;

const isBox =
  (name: string, level?: string) =>
  (node: RootContent): boolean =>
    node.type === 'containerDirective' &&
    node.name === name &&
    (level === undefined || node.attributes?.level === level);

/** The blocks an author may write, each with what tells it. */
const wanted: Record<string, (node: RootContent) => boolean> = {
  'Text with a source and a word explained': (node) =>
    node.type === 'paragraph' && holds(node, 'citation') && holds(node, 'glossaryLink'),
  'Figures with their sources': (node) => node.type === 'paragraph' && holds(node, 'figureValue'),
  'A list': (node) => node.type === 'list',
  'Care card: not urgent': isBox('care-card', 'non-urgent'),
  'Care card: urgent': isBox('care-card', 'urgent'),
  'Care card: emergency': isBox('care-card', 'emergency'),
  'Sources differ': isBox('sources-differ'),
  Do: isBox('do'),
  'Do not': isBox('dont'),
  'A table': (node) => node.type === 'table',
};

function holds(node: RootContent, type: Nodes['type']): boolean {
  let found = false;
  eachOf(node, [type], () => {
    found = true;
  });
  return found;
}

/** A link to another part of its own page would lead nowhere here. */
function leadsWithin(node: RootContent): boolean {
  let found = false;
  eachOf(node, ['link'], ({ url }) => {
    if (url.startsWith('#')) found = true;
  });
  return found;
}

/** The samples, taken from the content in its order; a kind that it does not hold is left out. */
export const listSamples = once((): Samples => {
  const page = createPageRenderer();
  return {
    blocks: listBlocks(page),
    pictures: listPictures(page),
    worksheets: listWorksheets(page),
    costings: listCostings(page.inline),
    helpline: citeHelpline(findHelpline('lifeline-988'), page),
    ...renderKeyMessages(page),
    ...renderTerm(page),
    ...renderClaim(page),
    // Last, when all else has been numbered.
    sources: page.listSources(),
  };
});

function listBlocks(page: PageRenderer): BlockSample[] {
  const bodies = [...store.article.values(), ...store.faq.values()].filter(isShown).map(({ body }) => body);
  return Object.entries(wanted).flatMap(([name, isWanted]) => {
    for (const markdown of bodies) {
      const body = page.block(markdown, (node) => isWanted(node) && !leadsWithin(node));
      if (body.length > 0) return [{ name, body }];
    }
    return [];
  });
}

function listPictures(page: PageRenderer): Picture[] {
  const forms = new Map([...store.picture].toReversed().map(([name, { fields }]) => [fields.form, name]));
  return [...forms.values()].sort().map((name) => finishPicture(name, page));
}

function listWorksheets(page: PageRenderer): Worksheet[] {
  const uses = new Map([...store.worksheet].toReversed().map(([name, { fields }]) => [fields.use, name]));
  // Under a name of its own, so that what a reader keeps here does not take the place of the whole sheet.
  return [...uses.values()].sort().map((name) => ({
    ...toWorksheet(name, page.inline, linesShown),
    name: `example-${name}`,
  }));
}

function renderKeyMessages({ inline }: PageRenderer): Pick<Samples, 'keyMessages' | 'topic'> {
  const first = [...store.article.values()].find(isShown);
  const { keyMessages = [], topic = '' } = first?.fields ?? {};
  return { keyMessages: keyMessages.map(inline), topic };
}

/** A word with all that an entry may hold. */
function renderTerm(page: PageRenderer): { term?: Term } {
  const terms = [...store.glossary.values()];
  const file = terms.find(({ fields }) => fields.pronunciation && fields.aliases) ?? terms[0];
  if (file === undefined) return {};
  const { short, ...kept } = file.fields;
  const { introduction } = page.body(file.body);
  return { term: { ...kept, slug: file.slug, shortHtml: page.inline(short), body: introduction } };
}

function renderClaim(page: PageRenderer): { claim?: Claim } {
  const [file] = store.claim.values();
  if (file === undefined) return {};
  const { short, topic, ...kept } = file.fields;
  const found = listTopics().find(({ slug }) => slug === topic);
  if (found === undefined) throw new Error(`no topic "${topic}"`);
  const { introduction } = page.body(file.body);
  return {
    claim: { ...kept, slug: file.slug, topic: found, shortHtml: page.inline(short), body: introduction },
  };
}

/** The review of the page of components: as old as the oldest review of any page it may take its samples from. */
export function findSamplesReview(): { lastReviewed: string; nextReviewDue: string } {
  const [oldest = ''] = [...listArticles(), ...listAnswers()].map(({ lastReviewed }) => lastReviewed).sort();
  return { lastReviewed: oldest, nextReviewDue: toNextYear(oldest) };
}
