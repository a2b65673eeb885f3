import type { Nodes } from 'mdast';
import { expect, test } from 'vitest';
import { eachNode, eachOf } from '@/lib/markdown/each-node';
import { parseMarkdown } from '@/lib/markdown/parse-markdown';

const tree = parseMarkdown('## Tea\n\nHot *black* tea.\n\n- milk\n- [oats](/oats/)\n');

test('every node is looked at in the order of the text, with what it stands in', () => {
  const seen: string[] = [];
  eachNode(tree, (node, parent) => seen.push(`${parent?.type ?? 'nothing'} > ${node.type}`));
  expect(seen).toEqual([
    'nothing > root',
    'root > heading',
    'heading > text',
    'root > paragraph',
    'paragraph > text',
    'paragraph > emphasis',
    'emphasis > text',
    'paragraph > text',
    'root > list',
    'list > listItem',
    'listItem > paragraph',
    'paragraph > text',
    'list > listItem',
    'listItem > paragraph',
    'paragraph > link',
    'link > text',
  ]);
});

test('of some kinds only those are looked at, in the order of the text', () => {
  const seen: Nodes['type'][] = [];
  eachOf(tree, ['link', 'heading', 'emphasis'], (node) => seen.push(node.type));
  expect(seen).toEqual(['heading', 'emphasis', 'link']);
});
