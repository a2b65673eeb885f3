import { expect, test } from 'vitest';
import { parseDocument } from '@/lib/publish/html-document';
import { pruneStyles } from '@/lib/publish/prune-styles';
import { surveyPage } from './survey-page';

/** What is left of a stylesheet for a page with this body and these scripts. */
const prune = (css: string, body: string, ...scripts: string[]): Promise<string> =>
  pruneStyles(css, surveyPage(parseDocument(`<body>${body}</body>`)), scripts);

test.each([
  ['p{color:red}', '<p>a</p>'],
  ['.card{color:red}', '<p class="big card">a</p>'],
  ['#main{color:red}', '<p id="main">a</p>'],
  ['[data-cite]{color:red}', '<a data-cite="fda">a</a>'],
  ['[data-level=urgent]{color:red}', '<p data-level="urgent">a</p>'],
  ['a[href^=tel\\:]{color:red}', '<a href="tel:911">a</a>'],
  ['share-bar{display:block}', '<share-bar></share-bar>'],
  ['ul[role=list]>li+li{color:red}', '<ul role="list"><li>a</li></ul>'],
  ['.wide\\:grid{display:grid}', '<p class="wide:grid">a</p>'],
  ['.w-1\\/2{width:50%}', '<p class="w-1/2">a</p>'],
  ['.\\[\\&_p\\]\\:mt-2 p{margin-top:2px}', '<div class="[&amp;_p]:mt-2"><p>a</p></div>'],
  ['.\\[\\&\\>li\\]\\:mt-2>li{margin-top:2px}', '<ul class="[&>li]:mt-2"><li>a</li></ul>'],
  ['details[open]>summary{color:red}', '<details><summary>a</summary></details>'],
  ['[hidden]:not([hidden=until-found]){display:none!important}', '<p hidden>a</p>'],
])('%s is kept for %s', async (css, body) => {
  expect(await prune(css, body)).toBe(css);
});

test.each([
  '.card{color:red}',
  'table{color:red}',
  '#main{color:red}',
  '[data-cite]{color:red}',
  'p.card{color:red}',
  '.card p{color:red}',
  'p>.card{color:red}',
  '.card:hover{color:red}',
  '.card:focus-visible{color:red}',
  '@media print{.card{color:red}}',
  '@media screen and (prefers-color-scheme:dark){.card{color:red}}',
  ':host{color:red}',
])('%s is dropped when the page only speaks of a card, a table or main', async (css) => {
  expect(await prune(css, '<p>The card on the table is the main data-cite.</p>')).toBe('');
});

test.each([
  ':focus-visible{outline:3px solid red}',
  ':root{color:red}',
  'html{color:red}',
  'body{color:red}',
  '*{margin:0}',
  '*,:before,:after{margin:0}',
  '::selection{color:red}',
  '::details-content{content-visibility:visible}',
  '@page{margin:1cm}',
  '@media print{body{color:#000}}',
  '@media (forced-colors:active){:focus-visible{outline:1px solid}}',
  '@media (prefers-reduced-motion:reduce){*{animation:none}}',
  '@media screen and (prefers-color-scheme:dark){:root{color:#fff}}',
])('%s is kept for any page', async (css) => {
  expect(await prune(css, 'Words')).toBe(css);
});

test('the focus ring keeps the colours it takes from the theme', async () => {
  const css =
    '@layer theme{:root{--focus:red;--unused:blue}}@layer base{*:focus-visible{outline:3px solid var(--focus)}}';
  expect(await prune(css, 'Words')).toBe(
    '@layer theme{:root{--focus:red}}@layer base{:focus-visible{outline:3px solid var(--focus)}}',
  );
});

test('of several selectors those that are used are kept', async () => {
  expect(await prune('.a,.b,p{color:red}', '<i class="b">a</i>')).toBe('.b{color:red}');
});

test('what a script may add to the page is kept', async () => {
  const css =
    '.found{color:red}.wide\\:flex{display:flex}.lost{color:red}[data-ready]{color:red}mark{color:red}';
  const script = 'p.className="found wide:flex";p.setAttribute("data-ready","");d.createElement("mark")';
  expect(await prune(css, '<p>a</p>', script)).toBe(
    '.found{color:red}.wide\\:flex{display:flex}[data-ready],mark{color:red}',
  );
});

test('animations are kept with what uses them', async () => {
  const css = '@keyframes turn{to{rotate:1turn}}@keyframes idle{to{rotate:1turn}}p{animation:1s turn}';
  expect(await prune(css, '<p>a</p>')).toBe('@keyframes turn{to{rotate:1turn}}p{animation:1s turn}');
});

test('registered properties and their fallback layer are dropped, which checkers do not know', async () => {
  const css =
    '@layer properties{*,:before{--tw-x:initial}}@property --tw-x{syntax:"*";inherits:false}p{color:red}';
  expect(await prune(css, '<p>a</p>')).toBe('p{color:red}');
});

test('the order of the layers stays', async () => {
  const css = '@layer theme,base,components;@layer components{p{color:red}}@layer base{p{color:blue}}';
  expect(await prune(css, '<p>a</p>')).toBe(
    '@layer theme;@layer base{p{color:#00f}}@layer components{p{color:red}}',
  );
});

test('what one of several pages uses is kept for all', async () => {
  const pages = ['<p>a</p>', '<i>b</i>'].map(parseDocument);
  expect(await pruneStyles('i{color:red}b{color:red}', surveyPage(...pages))).toBe('i{color:red}');
});
