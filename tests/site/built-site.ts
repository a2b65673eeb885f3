import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { walkFolder } from '@/lib/content/read/walk-folder';
import {
  getAttribute,
  type HtmlDocument,
  type HtmlElement,
  parseDocument,
} from '@/lib/publish/html-document';
import { listElements } from './elements';

/** One page of the built site, read as a browser would. */
export type SitePage = {
  /** Its address, such as `/faq/driving-after/`; `/404.html` for the page of unknown addresses. */
  address: string;
  /** Its file inside the folder. */
  file: string;
  html: string;
  document: HtmlDocument;
  /** Every element, in the order of the page. */
  elements: HtmlElement[];
};

const folder = 'out';

/** The bytes of one published file. Throws when it is not there. */
export function readPublished(file: string): Buffer {
  return readFileSync(join(folder, file));
}

/** Every published file, as a path inside the folder. */
export const files: ReadonlySet<string> = new Set(walkFolder(folder));

const readPages = (): SitePage[] =>
  [...files].filter((file) => file.endsWith('.html')).map((file) => readPage(file));

function readPage(file: string): SitePage {
  const html = readPublished(file).toString('utf8');
  const document = parseDocument(html);
  return {
    address: `/${file.replace(/(^|\/)index\.html$/, '$1')}`,
    file,
    html,
    document,
    elements: listElements(document),
  };
}

/** A page that only leads on to another address. */
function isRedirect({ elements }: SitePage): boolean {
  return elements.some((element) => getAttribute(element, 'http-equiv') === 'refresh');
}

const published = readPages();

/** Every page a reader can see, the one of unknown addresses among them, and no redirect. */
export const everyPage: readonly SitePage[] = published.filter((page) => !isRedirect(page));

/** The pages that stand where others once did, and lead on to them. */
export const redirects: readonly SitePage[] = published.filter(isRedirect);

/** Every page with an address of its own. */
export const pages: readonly SitePage[] = everyPage.filter(({ address }) => address !== '/404.html');

/** The articles. */
export const articles: readonly SitePage[] = pages.filter(({ address }) =>
  /^\/topics\/[^/]+\/$/.test(address),
);
/** The answers. */
export const answers: readonly SitePage[] = pages.filter(({ address }) => /^\/faq\/[^/]+\/$/.test(address));

if (articles.length === 0 || answers.length === 0) {
  throw new Error(`${folder}/ holds no article or no answer: run "npm run build" first`);
}
