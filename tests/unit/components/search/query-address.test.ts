import { expect, test } from 'vitest';
import { readQuery, toAddress } from '@/components/search/query-address';

test.each([
  [{ hash: '#q=nasal%20spray', search: '' }, 'nasal spray'],
  [{ hash: '#q=nasal+spray', search: '' }, 'nasal spray'],
  [{ hash: '', search: '?q=can+i+drive' }, 'can i drive'],
  [{ hash: '#q=one', search: '?q=two' }, 'one'],
  [{ hash: '#cost', search: '' }, undefined],
  [{ hash: '#q=%20', search: '' }, undefined],
  [{ hash: '', search: '?q=caf%E9+visit%FF' }, 'caf visit'],
  [{ hash: '#q=%FF', search: '' }, undefined],
])('the query of %j is %j', (address, query) => {
  expect(readQuery(address)).toBe(query);
});

test.each([
  [{ pathname: '/faq/', search: '' }, 'a & b #1', '/faq/#q=a%20%26%20b%20%231'],
  [{ pathname: '/faq/', search: '?q=old' }, 'new', '/faq/#q=new'],
  [{ pathname: '/faq/', search: '?q=old&from=x' }, '', '/faq/?from=x'],
])('from %j the query %j leads to %j', (address, query, wanted) => {
  expect(toAddress(address, query)).toBe(wanted);
});

test('what is written can be read back', () => {
  const query = '50% + "can\'t" #q=x&y=ü';
  expect(readQuery({ hash: toAddress({ pathname: '/', search: '' }, query).slice(1), search: '' })).toBe(
    query,
  );
});
