import { expect, test } from 'vitest';
import { findReason } from '@/lib/commands/find-reason';

const opening = '▲ Next.js 16.4.5 (Turbopack)\n\n  Creating an optimized production build ...\n';
const compiled = `${opening}✓ Compiled successfully in 6.3s\n  Collecting page data using 1 worker ...\n`;

test.each([
  [
    'a page that cannot be drawn',
    `${compiled}  Generating static pages using 1 worker (0/3) ...
Error occurred prerendering page "/faq/tea". Read more: https://nextjs.org/docs/messages/prerender-error
Error: no topic "x"
    at <unknown> (app/page.jsx:1:37)
> 1 | export default function P() { throw new Error('no topic "x"'); }
    |                                     ^
  digest: '3997007883'
}
Export encountered an error on /page: /, exiting the build.
⨯ Next.js build worker exited with code: 1 and signal: null
`,
    '/faq/tea: no topic "x"',
  ],
  [
    'code that cannot be read, in colours',
    `${opening}
> Build error occurred
Error: Turbopack build failed with 1 error:
./app/page.jsx:1:44
Error: Expected corresponding JSX closing tag for <p>
\u001b[31m\u001b[1m>\u001b[0m \u001b[90m1 |\u001b[0m <p>a</b>
    at ignore-listed frames
`,
    'app/page.jsx:1:44: Expected corresponding JSX closing tag for <p>',
  ],
  [
    'the cause behind an error that says nothing',
    `${compiled}Error: Failed to collect configuration for /
    at ignore-listed frames {
  [cause]: TypeError: store.get is not a function {
      at module evaluation (app/page.jsx:2:11)
`,
    'store.get is not a function',
  ],
  [
    'a worker that was killed',
    `${compiled}⨯ Next.js build worker exited with code: null and signal: SIGKILL\n`,
    'Next.js build worker exited with code: null and signal: SIGKILL',
  ],
  [
    'a file that Contentlayer refuses',
    `Cache cleared successfully
Error: Found 1 problems in 28 documents.

 └── Error during computed field exection for 1 documents.
     • "faq/how-hot.md" failed with Error: missing key "topic"
`,
    '"faq/how-hot.md" failed with Error: missing key "topic"',
  ],
  ['an error that says little and no more', 'Error: Failed to start\n    at a (b:1:2)\n', 'Failed to start'],
  ['words of our own', 'it was ended (SIGTERM)', 'it was ended (SIGTERM)'],
  ['progress, and then something unknown', `${compiled}No room left for tea\nMore\n`, 'No room left for tea'],
  [
    'a list that begins with a bracket alone',
    'Cache cleared successfully\n[\n  {\n    "message": "no topic"\n  }\n]\n',
    '"message": "no topic"',
  ],
  ['an error that is an object', "Error: {\n  message: 'no topic'\n}\n", "message: 'no topic'"],
  ['brackets alone', '[\n{\n}\n]\n', 'it gave no reason'],
  ['an error of brackets alone', '⨯ [\n]\n', 'it gave no reason'],
  ['progress alone', compiled, 'it gave no reason'],
  ['nothing', '', 'it gave no reason'],
])('%s is told in one line', (_, output, reason) => {
  expect(findReason(output)).toBe(reason);
});
