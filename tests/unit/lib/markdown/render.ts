import { parseMarkdown } from '@/lib/markdown/parse-markdown';
import type { RenderContext } from '@/lib/markdown/render-context';
import { renderHtml, renderInlineHtml } from '@/lib/markdown/to-html';
import type { HtmlNode } from '@/lib/publish/html-document';
import { readFragment } from '../../read-fragment';

/** A page on which nothing has been cited yet; its figures and terms name themselves. */
export function createContext(): RenderContext {
  const cited: string[] = [];
  return {
    cite: (id) => {
      const known = cited.indexOf(id) + 1;
      if (known > 0) return { number: known };
      const number = cited.push(id);
      return { number, place: `cite-${number}` };
    },
    nameTerm: (slug) => `the word ${slug}`,
    printFigure: (kind, id, part) => ({
      text: [kind, id, part].filter(Boolean).join(' '),
      sources: ['trial'],
    }),
  };
}

/** The HTML of a Markdown body on a page of its own. */
export function render(markdown: string, context = createContext()): string {
  return renderHtml(parseMarkdown(markdown), context);
}

/** The HTML of one line of Markdown. */
export function renderInline(markdown: string, context = createContext()): string {
  return renderInlineHtml(parseMarkdown(markdown), context);
}

/** A Markdown body rendered and read back as a browser would. */
export function renderTree(markdown: string): HtmlNode {
  return readFragment(render(markdown));
}
