import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { toHex } from '@/lib/pictures/oklch';
import {
  type ColorPair,
  lineContrast,
  linePairs,
  textContrast,
  textPairs,
  toTopicPairs,
} from '@/lib/theme/color-pairs';
import { toContrast } from '@/lib/theme/contrast';
import { readTheme, type Scheme } from '@/lib/theme/read-theme';

const css = readFileSync('app/styles/theme.css', 'utf8');
const theme = readTheme(css);
const topics = [...theme.hues.keys()];

/** The pairs of a scheme that stand out too little, with what they reach; a colour that is missing reaches nothing. */
function listFaint(scheme: Scheme, pairs: readonly ColorPair[], least: number): string[] {
  return pairs.flatMap(([color, ground]) => {
    const contrast = toContrast(scheme.get(color) ?? '#808080', scheme.get(ground) ?? '#808080');
    return contrast < least ? [`${color} on ${ground} ${contrast.toFixed(2)}`] : [];
  });
}

test('both schemes name the same colors, but for those that never change', () => {
  expect([...theme.dark.keys()].sort()).toEqual([...theme.light.keys()].sort());
  expect(topics).toHaveLength(11);
});

for (const name of ['light', 'dark'] as const) {
  test(`in the ${name} scheme all text stands out 7 to 1`, () => {
    expect(listFaint(theme[name], textPairs, textContrast)).toEqual([]);
  });

  test(`in the ${name} scheme lines and the focus ring stand out 3 to 1`, () => {
    expect(listFaint(theme[name], linePairs, lineContrast)).toEqual([]);
  });

  test(`in the ${name} scheme words on and in each topic's color stand out 7 to 1`, () => {
    expect(listFaint(theme[name], topics.flatMap(toTopicPairs), textContrast)).toEqual([]);
  });
}

test('a paler color would be found', () => {
  const paler = readTheme(css.replace('--color-quiet: #445050', '--color-quiet: #8a9494'));
  expect(listFaint(paler.light, textPairs, textContrast)).toContainEqual(
    expect.stringMatching(/^quiet on surface [23]\./),
  );
  const faded = readTheme(css.replace('--topic-ink: 38%', '--topic-ink: 58%'));
  expect(listFaint(faded.light, topics.flatMap(toTopicPairs), textContrast).length).toBeGreaterThan(30);
});

test('a theme without colors, or without the tones of topics, is refused', () => {
  expect(() => readTheme('')).toThrow('the theme names no color');
  expect(() => readTheme('--color-ink: #000000;')).toThrow('the theme does not say --topic-ink');
});

test('the conversion from a hue agrees with known colors', () => {
  expect([toHex(1, 0, 0), toHex(0.627955, 0.257683, 29.2339)]).toEqual(['#ffffff', '#ff0000']);
});

test('contrast agrees with known pairs', () => {
  expect(toContrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(toContrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});
