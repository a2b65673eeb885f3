import { expect, test } from 'vitest';
import { getAttribute } from '@/lib/publish/html-document';
import { everyPage, files, readPublished } from './built-site';
import { listElements, readText } from './elements';

const tools = ['tools/cost/index.html', 'tools/questions/index.html', 'tools/preparing/index.html'];
/** What one sheet's script may weigh with all it needs: bytes of brotli. */
const elementBudget = 2_600;

test('every tool is published, with its review and a way to help', () => {
  for (const file of tools) {
    const page = everyPage.find((candidate) => candidate.file === file);
    if (page === undefined) throw new Error(`no ${file}`);
    const review = listElements(page.document, { attribute: 'data-review' }).map(readText).join();
    expect(review).toContain('No clinician has reviewed this page yet.');
    const main = listElements(page.document, { name: 'main' })[0] ?? page.document;
    expect(listElements(main, { name: 'a' }).map((link) => getAttribute(link, 'href'))).toContain(
      '/help-now/',
    );
  }
});

test('no field of the whole site has a name, so no form could send it', () => {
  const named = everyPage.flatMap(({ file, document }) =>
    ['input', 'select', 'textarea']
      .flatMap((name) => listElements(document, { name }))
      .filter((field) => getAttribute(field, 'name') !== undefined)
      .map(() => file),
  );
  expect(named).toEqual([]);
});

test('the home page and the foot of every page lead to the tools', () => {
  const missing = everyPage.filter(({ document }) => {
    const links = listElements(document, { name: 'a' }).map((link) => getAttribute(link, 'href'));
    return !tools.every((file) => links.includes(`/${file.replace('index.html', '')}`));
  });
  expect(missing.map(({ file }) => file)).toEqual([]);
});

test('the script of each sheet is small', () => {
  const scripts = [...files].filter((file) => /^elements\/\w+-sheet\.\w+\.js$/.test(file));
  expect(scripts).toHaveLength(4);
  const heavy = scripts.filter((file) => readPublished(`${file}.br`).length > elementBudget);
  expect(heavy).toEqual([]);
});
