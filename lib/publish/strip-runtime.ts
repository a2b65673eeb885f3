import {
  findElement,
  getAttribute,
  type HtmlDocument,
  type HtmlElement,
  type HtmlNode,
  isElement,
  removeNodes,
  walkElements,
} from './html-document';

/** Takes Next's runtime, its flight payload and its traces out of a page; our own scripts and JSON stay. */
export function stripRuntime(document: HtmlDocument): void {
  removeNodes(
    document,
    (node) =>
      isRuntime(node) || node.nodeName === '#comment' || isEmptyHiddenBlock(node) || repeatsPreview(node),
  );
  for (const element of walkElements(document)) {
    element.attrs = element.attrs.filter(({ name }) => name !== 'data-precedence' && name !== 'data-dgst');
  }
}

function isRuntime(node: HtmlNode): boolean {
  if (isElement(node, 'script')) return !isOwnScript(node);
  return isElement(node, 'link') && getAttribute(node, 'rel') === 'preload';
}

function isOwnScript(script: HtmlElement): boolean {
  const type = getAttribute(script, 'type') ?? '';
  return (
    type.endsWith('json') ||
    (type === 'module' && getAttribute(script, 'src')?.startsWith('/elements/') === true)
  );
}

/** Next writes the words and picture of `og:` once more as `twitter:`; only the kind of card says something new. */
function repeatsPreview(node: HtmlNode): boolean {
  const name = isElement(node, 'meta') ? (getAttribute(node, 'name') ?? '') : '';
  return name.startsWith('twitter:') && name !== 'twitter:card';
}

/** Next leaves an empty hidden block for its streamed metadata. */
function isEmptyHiddenBlock(node: HtmlNode): boolean {
  if (!isElement(node, 'div') || getAttribute(node, 'hidden') === undefined) return false;
  return node.attrs.length === 1 && node.childNodes.every(isBlank);
}

function isBlank(node: HtmlNode): boolean {
  return node.nodeName === '#comment' || ('value' in node && node.value.trim() === '');
}

/** Stands on what fills the first screen of a page. */
const firstScreen = 'data-first-screen';

/**
 * Puts the page's scripts, each once, after what fills the first screen, or at the end of the head where nothing says so.
 * A browser on a slow phone draws what it has read when it comes to a script, so that the first words do not wait for the
 * rest of a long page to be laid out.
 */
export function gatherScripts(document: HtmlDocument): void {
  const scripts = new Map<string, HtmlElement>();
  for (const element of walkElements(document)) {
    const source = element.tagName === 'script' ? getAttribute(element, 'src') : undefined;
    if (source !== undefined) scripts.set(source, element);
  }
  removeNodes(document, (node) => isElement(node, 'script') && getAttribute(node, 'src') !== undefined);
  const marked = [...walkElements(document)].filter(
    (element) => getAttribute(element, firstScreen) !== undefined,
  );
  for (const element of marked) element.attrs = element.attrs.filter(({ name }) => name !== firstScreen);
  const [first] = marked;
  if (first === undefined) return void findElement(document, 'head').childNodes.push(...scripts.values());
  const { childNodes } = first.parentNode as HtmlElement;
  childNodes.splice(childNodes.indexOf(first) + 1, 0, ...scripts.values());
}
