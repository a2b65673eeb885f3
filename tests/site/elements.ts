import { getAttribute, type HtmlElement, type HtmlNode, walkElements } from '@/lib/publish/html-document';

/** Which elements to list: by name, and by an attribute that must be there, with one value if it is given. */
type Wanted = { name?: string; attribute?: string; value?: string };

/** The elements of a tree that are wanted, in the order of the page. */
export function listElements(root: HtmlNode, { name, attribute, value }: Wanted = {}): HtmlElement[] {
  return [...walkElements(root)].filter((element) => {
    if (name !== undefined && element.tagName !== name) return false;
    if (attribute === undefined) return true;
    const written = getAttribute(element, attribute);
    return written !== undefined && (value === undefined || written === value);
  });
}

/** The words of a tree as they stand in the page, spaces made single. */
export function readText(root: HtmlNode): string {
  return toSingleSpaces(collectText(root, () => false));
}

/** The words of a tree without the numbers of its citations. */
export function readProse(root: HtmlNode): string {
  return toSingleSpaces(collectText(root, isCitation));
}

function toSingleSpaces(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function isCitation(node: HtmlNode): boolean {
  return 'tagName' in node && getAttribute(node, 'data-cite') !== undefined;
}

function collectText(node: HtmlNode, isLeftOut: (node: HtmlNode) => boolean): string {
  if ('value' in node) return node.value;
  if (isLeftOut(node) || ('tagName' in node && ['script', 'style'].includes(node.tagName))) return '';
  return 'childNodes' in node ? node.childNodes.map((child) => collectText(child, isLeftOut)).join('') : '';
}

/** What every `<meta>` of a name or property says; one is what a page should have. */
export function listMeta(root: HtmlNode, key: string): string[] {
  return listElements(root, { name: 'meta' }).flatMap((meta) =>
    [getAttribute(meta, 'name'), getAttribute(meta, 'property')].includes(key)
      ? [getAttribute(meta, 'content') ?? '']
      : [],
  );
}
