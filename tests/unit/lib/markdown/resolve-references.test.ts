import type { Root } from 'mdast';
import { describe, expect, test } from 'vitest';
import { parseMarkdown } from '@/lib/markdown/parse-markdown';
import { resolveReferences } from '@/lib/markdown/resolve-references';

/** The nodes of the first paragraph once its references are resolved. */
function resolve(text: string): Root['children'] {
  const tree = parseMarkdown(text);
  resolveReferences(tree);
  const [first] = tree.children;
  return first?.type === 'paragraph' ? first.children : [];
}

describe('a named address', () => {
  test.each(['[a *b*][c]\n\n[c]: /faq/', '[a *b*][C]\n\n[c]: /faq/\n\n[c]: /other/'])(
    'goes into its link: %j',
    (text) => {
      expect(resolve(text)).toMatchObject([
        { type: 'link', url: '/faq/', children: [{ value: 'a ' }, { type: 'emphasis' }] },
      ]);
    },
  );

  test('brings its title along', () => {
    expect(resolve('[a]\n\n[a]: /faq/ "All"')).toMatchObject([{ type: 'link', url: '/faq/', title: 'All' }]);
  });
});

test('square brackets that name nothing stay words', () => {
  expect(resolve('[a][b]')).toMatchObject([{ type: 'text', value: '[a][b]' }]);
});
