import { expect, test } from 'vitest';
import { weighParts } from '@/tests/bench/size/weigh-parts';

const words = Array.from({ length: 300 }, (_, at) => `word${at * 7919}`).join(' ');

test('the heaviest part of a page is named first, and what it lacks is not named', () => {
  const html = `<html><head><style>a{color:red}</style></head><body><div class="prose">${words}</div></body></html>`;
  expect(weighParts(html).map(({ part }) => part)).toEqual(['prose', 'style']);
});
