import { expect, test } from 'vitest';
import { everyPage } from './built-site';

/** What makes a style move things by itself or over time. */
const moving =
  /@keyframes|\banimation(?:-[a-z]+)?\s*:|\btransition(?:-[a-z]+)?\s*:|scroll-behavior\s*:\s*smooth/;

test('nothing moves by itself on any page, so no reader has to ask for less motion', () => {
  expect(everyPage.length).toBeGreaterThan(100);
  const found = everyPage.filter(({ html }) => moving.test(html)).map(({ file }) => file);
  expect(found).toEqual([]);
});

test('a style that moves would be found', () => {
  expect(moving.test('a{transition:color .2s}')).toBe(true);
  expect(moving.test('p{animation-name:spin}')).toBe(true);
});
