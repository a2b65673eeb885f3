import { toString as toWords } from 'mdast-util-to-string';
import { expect, test } from 'vitest';
import { parseMarkdown } from '@/lib/markdown/parse-markdown';

/** The id and the words of a text's first heading. */
function readHeading(markdown: string): [string | undefined, string] {
  const [heading] = parseMarkdown(markdown).children;
  if (heading?.type !== 'heading') throw new Error(`no heading in ${markdown}`);
  return [heading.data?.id, toWords(heading)];
}

test.each([
  ['## How long it lasts {#how-long}', 'how-long', 'How long it lasts'],
  ['### How *long* {#how-long}', 'how-long', 'How long'],
  ['## How **long**{#how-long}', 'how-long', 'How long'],
  ['## Who [@trial] {#who}', 'who', 'Who'],
  ['## Closed {#closed} ##', 'closed', 'Closed'],
  ['## Windows lines {#windows}\r\n\r\nText.', 'windows', 'Windows lines'],
  ['## Ill-made {#Not A slug}', undefined, 'Ill-made {#Not A slug}'],
  ['## Ill-made {#Not_a_slug}', 'Not_a_slug', 'Ill-made'],
  ['## Empty {#}', '', 'Empty'],
  ['## In the {#middle} only', undefined, 'In the {#middle} only'],
  ['## None', undefined, 'None'],
])('%j has the id %j', (markdown, id, words) => {
  expect(readHeading(markdown)).toEqual([id, words]);
});
