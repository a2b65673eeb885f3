import { expect, test } from 'vitest';
import { readText } from '@/tests/site/elements';
import { findOnly, readAttributes } from '../../read-fragment';
import { renderTree } from './render';

test.each([
  ['emergency', 'Immediate action required: Call 911 if:'],
  ['urgent', 'Urgent advice: Call 911 if:'],
  ['non-urgent', 'Advice: Call 911 if:'],
])('a card of level %s is labelled "%s" to a screen reader', (level, label) => {
  const tree = renderTree(`:::care-card{level="${level}" heading="Call 911 if:"}\n- you cannot breathe\n:::`);
  const card = findOnly(tree, { name: 'section' });
  expect(readAttributes(card)).toEqual({
    class: 'care-card',
    'data-level': level,
    'aria-label': 'Call 911 if:',
  });
  expect(readText(findOnly(card, { attribute: 'class', value: 'label' }))).toBe(label);
  expect(readText(findOnly(card, { name: 'li' }))).toBe('you cannot breathe');
});

test('only the spoken prefix is hidden from sight', () => {
  const tree = renderTree(':::care-card{level="urgent" heading="Call if:"}\nWords.\n:::');
  expect(readText(findOnly(tree, { attribute: 'class', value: 'sr-only' }))).toBe('Urgent advice:');
});

test('a heading with signs of HTML in it stays words', () => {
  const tree = renderTree(':::care-card{level="urgent" heading="<b>Call</b> & \'run\' if:"}\nWords.\n:::');
  const card = findOnly(tree, { name: 'section' });
  expect(readAttributes(card)['aria-label']).toBe("<b>Call</b> & 'run' if:");
  expect(readText(card)).toBe("Urgent advice: <b>Call</b> & 'run' if:Words.");
});
