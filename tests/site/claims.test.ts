import { expect, test } from 'vitest';
import { claimVerdicts } from '@/lib/content/schema/claim';
import { getAttribute } from '@/lib/publish/html-document';
import { everyPage, pages } from './built-site';
import { listElements, readText } from './elements';

const [page] = pages.filter(({ address }) => address === '/claims/');
if (page === undefined) throw new Error('no page /claims/');
const claims = listElements(page.document, { attribute: 'data-claim' });
const listed = new Set(
  listElements(page.document, { attribute: 'data-sources' }).flatMap((list) =>
    listElements(list, { name: 'li' }).map((entry) => getAttribute(entry, 'id')),
  ),
);
const idsOf = (fits: (claim: (typeof claims)[number]) => boolean) =>
  claims.filter((claim) => !fits(claim)).map((claim) => getAttribute(claim, 'data-claim'));

test('at least 20 claims are checked, and not all of them are refused', () => {
  expect(claims.length).toBeGreaterThanOrEqual(20);
  const supported = claims
    .flatMap((claim) => listElements(claim, { name: 'h3' }))
    .filter((heading) => readText(heading).endsWith(' Verdict: supported'));
  expect(supported.length).toBeGreaterThan(0);
});

test('every claim cites a source that stands in the list of the page', () => {
  const unproven = idsOf((claim) => {
    const targets = listElements(claim, { name: 'a', attribute: 'data-cite' }).map(
      (link) => getAttribute(link, 'href') ?? '',
    );
    return targets.length > 0 && targets.every((href) => listed.has(href.slice(1)));
  });
  expect(unproven).toEqual([]);
});

test('the heading of every claim says the verdict in words, so that nobody meets the claim alone', () => {
  const bare = idsOf((claim) => {
    const [heading] = listElements(claim, { name: 'h3' });
    const words = heading === undefined ? '' : readText(heading).toLowerCase();
    return (
      words.startsWith('claim: ') && claimVerdicts.some((verdict) => words.endsWith(` verdict: ${verdict}`))
    );
  });
  expect(bare).toEqual([]);
});

test('every claim says when it was checked and can be linked to', () => {
  const loose = idsOf((claim) => {
    const slug = getAttribute(claim, 'data-claim');
    const [time] = listElements(claim, { name: 'time' });
    const links = listElements(claim, { name: 'a', attribute: 'href', value: `/claims/#${slug}` });
    const day = time === undefined ? undefined : getAttribute(time, 'datetime');
    return getAttribute(claim, 'id') === slug && links.length === 1 && /^\d{4}-\d\d-\d\d$/.test(day ?? '');
  });
  expect(loose).toEqual([]);
});

test('a claim that speaks of suicide says what has not been shown, and leads to help', () => {
  const unsafe = idsOf(
    (claim) =>
      !/suicid/i.test(readText(claim)) ||
      (/have not been shown to prevent suicide/.test(readText(claim)) &&
        listElements(claim, { name: 'a', attribute: 'href', value: '/help-now/' }).length > 0),
  );
  expect(unsafe).toEqual([]);
});

test('the foot of every page leads to the claims', () => {
  const without = everyPage.filter(
    ({ document }) =>
      !listElements(document, { name: 'footer' }).some(
        (footer) => listElements(footer, { name: 'a', attribute: 'href', value: '/claims/' }).length === 1,
      ),
  );
  expect(without.map(({ file }) => file)).toEqual([]);
});
