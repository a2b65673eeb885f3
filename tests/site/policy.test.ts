import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { getAttribute, type HtmlElement } from '@/lib/publish/html-document';
import { everyPage, files, readPublished, type SitePage } from './built-site';
import { listElements } from './elements';

/** One response header carries the hashes of all styles, so there may not be many. */
const mostStyles = 8;

function hash(algorithm: string, bytes: Buffer | string): string {
  return `${algorithm}-${createHash(algorithm).update(bytes).digest('base64')}`;
}

function readStyles({ document }: SitePage): string[] {
  return listElements(document, { name: 'style' }).map((style) =>
    style.childNodes.map((node) => ('value' in node ? node.value : '')).join(''),
  );
}

function readMetaPolicy({ document }: SitePage): string {
  const policies = listElements(document, { attribute: 'http-equiv', value: 'Content-Security-Policy' });
  return policies.map((policy) => getAttribute(policy, 'content')).join(' AND ');
}

const headerPolicy =
  /^ {2}Content-Security-Policy: (.+)$/m.exec(readPublished('_headers').toString('utf8'))?.[1] ?? '';

/** What is wrong with a script, or nothing. */
function judgeScript(script: HtmlElement): string | undefined {
  const type = getAttribute(script, 'type') ?? '';
  const source = getAttribute(script, 'src');
  if (source === undefined) return /json$/.test(type) ? undefined : `inline script of type "${type}"`;
  if (type !== 'module' || !source.startsWith('/elements/')) return `script ${source} of type "${type}"`;
  const integrity = getAttribute(script, 'integrity') ?? '';
  const algorithm = integrity.split('-')[0] ?? '';
  if (!['sha256', 'sha384', 'sha512'].includes(algorithm)) return `script ${source} is not signed`;
  if (!files.has(source.slice(1))) return `script ${source} is not published`;
  return hash(algorithm, readPublished(source.slice(1))) === integrity
    ? undefined
    : `script ${source} is signed wrongly`;
}

test('the only scripts are signed modules of our own, and JSON', () => {
  const faults = everyPage.flatMap(({ file, document }) =>
    listElements(document, { name: 'script' }).flatMap((script) => {
      const fault = judgeScript(script);
      return fault === undefined ? [] : [`${file}: ${fault}`];
    }),
  );
  expect(faults).toEqual([]);
});

test('no element has a style attribute or an inline handler', () => {
  const faults = everyPage.flatMap(({ file, elements }) =>
    elements.flatMap(({ tagName, attrs }) =>
      attrs
        .filter(({ name }) => name === 'style' || name.startsWith('on'))
        .map(({ name }) => `${file}: ${tagName}[${name}]`),
    ),
  );
  expect(faults).toEqual([]);
});

test('every page has exactly one style, allowed by its own policy and by the header', () => {
  const faults = everyPage.filter((page) => {
    const [style, ...others] = readStyles(page);
    if (style === undefined || others.length > 0) return true;
    const allowed = `'${hash('sha256', style)}'`;
    return !readMetaPolicy(page).includes(allowed) || !headerPolicy.includes(allowed);
  });
  expect(faults.map(({ file }) => file)).toEqual([]);
});

test(`the site has at most ${mostStyles} styles, and the header allows no other`, () => {
  const styles = new Set(everyPage.flatMap(readStyles).map((style) => `'${hash('sha256', style)}'`));
  const allowed = /style-src ([^;]+)/.exec(headerPolicy)?.[1]?.split(' ') ?? [];
  expect(allowed.sort()).toEqual([...styles].sort());
  expect(styles.size).toBeLessThanOrEqual(mostStyles);
});

test('the policy stands before anything it should hold back, and refuses by default', () => {
  const faults = everyPage.filter(({ elements }) => {
    const early = elements.slice(0, 4).map(({ tagName, attrs }) => `${tagName} ${attrs[0]?.name}`);
    return early.join(', ') !== 'html lang, head undefined, meta charset, meta http-equiv';
  });
  expect(faults.map(({ file }) => file)).toEqual([]);
  const loose = everyPage.filter((page) => !/^default-src 'none';/.test(readMetaPolicy(page)));
  expect(loose.map(({ file }) => file)).toEqual([]);
  expect(headerPolicy).toMatch(/^default-src 'none';/);
  expect(headerPolicy).not.toMatch(/unsafe|https?:|data:|blob:|\*/);
});

/** Attributes through which a page would fetch something by itself. */
const fetching = ['src', 'srcset', 'poster', 'data', 'background', 'ping', 'imagesrcset', 'xlink:href'];
/** Kinds of `<link>` that name an address without fetching it. */
const naming = ['canonical', 'license', 'alternate'];

test('nothing is loaded from anywhere else', () => {
  const outside = everyPage.flatMap(({ file, elements }) =>
    elements.flatMap((element) => {
      const fetches = fetching.flatMap((name) => getAttribute(element, name) ?? []);
      const isFetchingLink =
        element.tagName === 'link' && !naming.includes(getAttribute(element, 'rel') ?? '');
      if (isFetchingLink) fetches.push(getAttribute(element, 'href') ?? '');
      return fetches.filter((address) => !/^\/(?!\/)/.test(address)).map((address) => `${file}: ${address}`);
    }),
  );
  expect(outside).toEqual([]);
  const styled = everyPage.filter((page) => /url\(|@import/.test(readStyles(page).join('')));
  expect(styled.map(({ file }) => file)).toEqual([]);
});
