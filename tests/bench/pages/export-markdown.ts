import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { toMarkdown } from './html-to-markdown';

type Element = DefaultTreeAdapterTypes.Element;

/** Where each peer reads its pages. */
const targets = [
  'astro/src/content/docs',
  'starlight/src/content/docs',
  'eleventy/pages-in',
  'docusaurus/docs',
  'vitepress/docs',
  'naive/content',
];

/** How many articles and answers stand in `out/`. */
export function countPages(): number {
  return listPages().length;
}

/** Writes every article and answer of `out/` as plain Markdown into the folder of each peer; gives how many. */
export function exportMarkdown(peers: string): number {
  const pages = listPages().map((page) => ({
    file: `${page}.md`,
    words: readPage(`out/${page}/index.html`),
  }));
  for (const target of targets) {
    for (const folder of ['topics', 'faq']) {
      rmSync(`${peers}/${target}/${folder}`, { recursive: true, force: true });
      mkdirSync(`${peers}/${target}/${folder}`, { recursive: true });
    }
    for (const { file, words } of pages) writeFileSync(`${peers}/${target}/${file}`, words);
  }
  return pages.length;
}

function listPages(): string[] {
  return ['topics', 'faq'].flatMap((folder) =>
    readdirSync(`out/${folder}`, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && entry.name !== 'og.png')
      .map(({ name }) => `${folder}/${name}`),
  );
}

function readPage(file: string): string {
  const page = parse(readFileSync(file, 'utf8'));
  const article = findElement(page, 'article');
  const title = findElement(page, 'h1');
  if (article === undefined || title === undefined) throw new Error(`${file} holds no article`);
  const heading = readText(title);
  return `---\ntitle: ${JSON.stringify(heading)}\ndescription: ${JSON.stringify(heading)}\n---\n\n${toMarkdown(article)}`;
}

function findElement(parent: DefaultTreeAdapterTypes.ParentNode, name: string): Element | undefined {
  for (const child of parent.childNodes) {
    if (!('tagName' in child)) continue;
    const found = child.tagName === name ? child : findElement(child, name);
    if (found !== undefined) return found;
  }
  return undefined;
}

function readText(element: Element): string {
  return element.childNodes
    .map((child) => ('value' in child ? child.value : 'tagName' in child ? readText(child) : ''))
    .join('')
    .trim();
}
