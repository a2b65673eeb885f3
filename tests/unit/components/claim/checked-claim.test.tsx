import { expect, test } from 'vitest';
import { CheckedClaim } from '@/components/claim/checked-claim';
import { ClaimGroup } from '@/components/claim/claim-group';
import { VerdictKey } from '@/components/claim/verdict-key';
import { claimVerdicts } from '@/lib/content/schema/claim';
import type { Claim } from '@/lib/content/schema/records';
import { getAttribute } from '@/lib/publish/html-document';
import { listElements, readText } from '@/tests/site/elements';
import { findOnly } from '../../read-fragment';
import { topic } from '../../records';
import { renderComponent, renderMarkup } from '../render';

const claim: Claim = {
  slug: 'cures-colds',
  topic,
  order: 1,
  claim: 'Tea cures colds.',
  saidBy: 'adverts',
  verdict: 'partly supported',
  shortHtml: 'It <em>warms</em> you.',
  body: [{ html: '<p>In one trial it did not.</p>' }],
  checked: '2026-11-20',
};

test('the heading says the claim as one, and its verdict', async () => {
  const tree = await renderComponent(<CheckedClaim claim={claim} />);
  const heading = findOnly(tree, { name: 'h3' });
  expect(readText(heading)).toBe('Claim: Tea cures colds. Verdict: partly supported');
});

test('a claim stands at its address, with the evidence, who says it and the day it was checked', async () => {
  const tree = await renderComponent(<CheckedClaim claim={claim} />);
  const section = findOnly(tree, { attribute: 'data-claim', value: 'cures-colds' });
  expect(getAttribute(section, 'id')).toBe('cures-colds');
  expect(getAttribute(findOnly(section, { name: 'a' }), 'href')).toBe('/claims/#cures-colds');
  expect(getAttribute(findOnly(section, { name: 'time' }), 'datetime')).toBe('2026-11-20');
  expect(readText(section)).toContain('Who says it: adverts.It warms you.In one trial it did not.');
});

test('a topic without claims is not drawn', async () => {
  expect(await renderMarkup(<ClaimGroup topic={topic} claims={[]} />)).toBe('');
  const tree = await renderComponent(<ClaimGroup topic={topic} claims={[claim]} />);
  expect(getAttribute(findOnly(tree, { name: 'h2' }), 'id')).toBe('topic-brewing');
});

test('the key explains every verdict', async () => {
  const tree = await renderComponent(<VerdictKey />);
  const named = listElements(tree, { name: 'dt' }).map((name) => readText(name).toLowerCase());
  expect(named.sort()).toEqual([...claimVerdicts].sort());
  expect(listElements(tree, { name: 'dd' }).every((meaning) => readText(meaning) !== '')).toBe(true);
});
