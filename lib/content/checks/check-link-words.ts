import type { Link, LinkReference } from 'mdast';
import { toString as toWords } from 'mdast-util-to-string';
import { eachOf } from '../../markdown/each-node';
import { type ContentFile, type Library, listFiles } from '../library';
import type { Problem } from '../problem';
import { listTrees } from '../trees';

/** Words that say nothing of where a link leads, to someone who hears or sees only the links of a page. */
const saysNothing =
  /^(?:(?:click|tap|press|read|see|look|find out|learn|go)\s+)?(?:on\s+)?(?:here(?:['’]s how)?|this (?:link|page|article|answer|site|website)|link|click|more|more here|on)$/i;

/** Finds links without words, and links whose words do not say where they lead. */
export function checkLinkWords(library: Library): Problem[] {
  return listFiles(library).flatMap(checkFile);
}

function checkFile(file: ContentFile): Problem[] {
  const problems: Problem[] = [];
  for (const { tree, toLine } of listTrees(file)) {
    eachOf(tree, ['link', 'linkReference'], (link) => {
      const message = describeFault(link);
      const line = toLine(link.position?.start.line ?? 1);
      if (message !== undefined) problems.push({ path: file.path, line, message });
    });
  }
  return problems;
}

function describeFault(link: Link | LinkReference): string | undefined {
  const words = toWords(link).replace(/\s+/g, ' ').trim();
  const hasMark = link.children.some(({ type }) => type === 'glossaryLink' || type === 'figureValue');
  if (hasMark) return undefined;
  const said = words.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
  if (said === '') return 'a link without words cannot be seen: write [the words](/address/)';
  return saysNothing.test(said)
    ? `the link's words "${words}" do not say where it leads: name the page, as in [when you can drive](/faq/driving-after/)`
    : undefined;
}
