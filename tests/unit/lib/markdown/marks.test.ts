import type { PhrasingContent } from 'mdast';
import { expect, test } from 'vitest';
import { parseMarkdown } from '@/lib/markdown/parse-markdown';

/** A paragraph's nodes as `type:what it holds`, which shows them in one line. */
function readMarks(markdown: string): string[] {
  const [paragraph] = parseMarkdown(markdown).children;
  return paragraph?.type === 'paragraph' ? paragraph.children.map(describe) : [];
}

function describe(node: PhrasingContent): string {
  if (node.type === 'citation') return `citation:${node.ids.join(',')}`;
  if (node.type === 'glossaryLink') return `term:${node.slug}${node.shown ? `=${node.shown}` : ''}`;
  if (node.type === 'figureValue') return `${node.kind}:${node.id}${node.part ? `=${node.part}` : ''}`;
  return `${node.type}:${'value' in node ? node.value : ''}`;
}

test.each([
  ['[@fda-2019]', ['citation:fda-2019']],
  ['[@one; @two]', ['citation:one,two']],
  ['[@one;@two ;  @three]', ['citation:one,two,three']],
  ['[[dissociation]]', ['term:dissociation']],
  ['[[dissociation|feeling detached]]', ['term:dissociation=feeling detached']],
  ['[[ dissociation | feeling detached ]]', ['term:dissociation=feeling detached']],
  ['{{outcome:nausea}}', ['outcome:nausea']],
  ['{{outcome:nausea:value}}', ['outcome:nausea=value']],
  ['{{outcome:nausea:comparison}}', ['outcome:nausea=comparison']],
  ['{{cost:one-infusion}}', ['cost:one-infusion']],
  ['{{ route:iv-time }}', ['route:iv-time']],
])('%s is a mark', (markdown, marks) => {
  expect(readMarks(markdown)).toEqual(marks);
});

test.each([
  ['[@]', ['brokenMark:[@]']],
  ['[@One]', ['brokenMark:[@One]']],
  ['[@one, @two]', ['brokenMark:[@one, @two]']],
  ['[@one; two]', ['brokenMark:[@one; two]']],
  ['{{price:nausea}}', ['brokenMark:{{price:nausea}}']],
  ['{{outcome}}', ['brokenMark:{{outcome}}']],
  ['{{outcome:nausea:people}}', ['brokenMark:{{outcome:nausea:people}}']],
  ['{{outcome:nausea', ['brokenMark:{{outcome:nausea']],
  ['{{outcome:nausea} now', ['brokenMark:{{outcome:nausea}', 'text: now']],
  ['[[dissociation|cut off|far]]', ['brokenMark:[[dissociation|cut off|far]]']],
  ['[[dissociation', ['brokenMark:[[dissociation']],
  ['[[dissociation] or [[drip]]', ['brokenMark:[[dissociation]', 'text: or ', 'term:drip']],
  ['[[ or [@one]', ['brokenMark:[[', 'text: or', 'citation:one']],
  ['[@one', ['brokenMark:[@one']],
])('%s is a broken mark, for the checks to report', (markdown, marks) => {
  expect(readMarks(markdown)).toEqual(marks);
});

test('a citation stands close to the words before it, and the words after it are kept', () => {
  expect(readMarks('It passes [@one] [@two], mostly.')).toEqual([
    'text:It passes',
    'citation:one',
    'citation:two',
    'text:, mostly.',
  ]);
});

test('a term and a figure keep the space before them', () => {
  expect(readMarks('A [[drip]] for {{route:time}}.')).toEqual([
    'text:A ',
    'term:drip',
    'text: for ',
    'route:time',
    'text:.',
  ]);
});

test('a mark after emphasis is found', () => {
  expect(readMarks('*Most* [@one].')).toEqual(['emphasis:', 'citation:one', 'text:.']);
});

test('code keeps its marks as they are written', () => {
  expect(readMarks('Write `[@one]` and `{{cost:a}}`.')).toEqual([
    'text:Write ',
    'inlineCode:[@one]',
    'text: and ',
    'inlineCode:{{cost:a}}',
    'text:.',
  ]);
});

test.each(['\\[@one]', '\\[[drip]]', '[\\[drip]]', '\\{{cost:a}}', '[\\@one'])(
  '%s begins with a backslash, so it is text',
  (markdown) => {
    expect(readMarks(markdown)).toEqual([`text:${markdown.replace('\\', '')}`]);
  },
);

test('the bar of a term may be written with a backslash', () => {
  expect(readMarks('[[drip\\|a tube]]')).toEqual(['term:drip=a tube']);
});

test('single brackets and braces are text', () => {
  expect(readMarks('See [one] and {two} at a@b.')).toEqual(['text:See [one] and {two} at a@b.']);
});

test('in a table the bar of a term is written with a backslash', () => {
  const [table] = parseMarkdown('| a |\n| - |\n| [[drip\\|a tube]] |').children;
  expect(table).toMatchObject({
    children: [{}, { children: [{ children: [{ type: 'glossaryLink', slug: 'drip', shown: 'a tube' }] }] }],
  });
});

test('each mark of a long paragraph keeps its own line', () => {
  const [paragraph] = parseMarkdown('One [@a]\ntwo\nthree [[b]] and {{bad}}.').children;
  const lines =
    paragraph?.type === 'paragraph'
      ? paragraph.children.flatMap((node) =>
          node.type === 'text' ? [] : [[node.type, node.position?.start.line]],
        )
      : [];
  expect(lines).toEqual([
    ['citation', 1],
    ['glossaryLink', 3],
    ['brokenMark', 3],
  ]);
});
