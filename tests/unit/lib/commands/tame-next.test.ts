import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { runNode } from './run-node';

const taming = ['--import', './lib/commands/tame-next.mjs'];

/** Next's programs are of this kind. */
const run = runNode('commonjs');

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tame-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const everything = [
  'tea.html',
  'tea.rsc',
  'tea.segments/_tree.segment.rsc',
  'tea.segments/faq/__PAGE__.segment.rsc',
];

test.each([
  ['all that Next draws is written', [], everything.map((path) => [path, 'words'])],
  [
    'payloads are left empty, and their parts are not written',
    taming,
    [
      ['tea.html', 'words'],
      ['tea.rsc', ''],
    ],
  ],
])('%s', (_, options, written) => {
  const program = `
    const { MultiFileWriter } = require('next/dist/lib/multi-file-writer.js');
    const written = [];
    const writer = new MultiFileWriter({
      mkdir: async () => {},
      writeFile: async (path, content) => written.push([path, content]),
    });
    for (const path of ${JSON.stringify(everything)}) writer.append(path, 'words');
    writer.wait().then(() => console.log(JSON.stringify(written)));
  `;
  expect(JSON.parse(run(options, program))).toEqual(written);
});

/** Loads what stands in for a page's code as Next loads it, and says what the code gives. */
const drawParts = `
  const { loadComponents } = require(process.argv[1] + '/load-components');
  loadComponents().then(async ({ page, ComponentMod: { title, collectSegmentData } }) =>
    console.log(JSON.stringify([page, title, [...(await collectSegmentData?.() ?? []).keys()]])));
`;

test.each([
  ['are drawn by Next', [], ['/_tree', '/tea/__PAGE__']],
  ["are not drawn, but for one that stands for the page's", taming, ['/__PAGE__']],
])('the parts of a payload %s', (_, options, parts) => {
  writeFileSync(
    join(folder, 'load-components.js'),
    `const collectSegmentData = async () => new Map([['/_tree', 'words'], ['/tea/__PAGE__', 'words']]);
    exports.loadComponents = async () => ({ page: '/tea', ComponentMod: { title: 'Tea', collectSegmentData } });`,
  );
  expect(JSON.parse(run(options, drawParts, folder))).toEqual(['/tea', 'Tea', parts]);
});

test('code that is no page, and has no parts, is left alone', () => {
  writeFileSync(
    join(folder, 'load-components.js'),
    `exports.loadComponents = async () => ({ page: '/feed.xml', ComponentMod: { title: 'Feed' } });`,
  );
  expect(JSON.parse(run(taming, drawParts, folder))).toEqual(['/feed.xml', 'Feed', []]);
});

test('what Next calls so is there', () => {
  const program = `
    const { existsSync, readFileSync } = require('node:fs');
    const read = (path) => readFileSync(require.resolve('next/dist/' + path), 'utf8');
    console.log(JSON.stringify([
      read('export/worker.js').includes('require("../server/load-components")'),
      read('compiled/next-server/app-page-turbo.runtime.prod.js').includes('.collectSegmentData('),
    ]));
  `;
  expect(JSON.parse(run([], program))).toEqual([true, true]);
});
