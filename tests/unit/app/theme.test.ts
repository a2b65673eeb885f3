import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const theme = readFileSync('app/styles/theme.css', 'utf8');
const [light = '', dark = ''] = theme.split('@media screen and (prefers-color-scheme: dark)');

/** The colours of one scheme by name. */
function readColours(css: string): Map<string, string> {
  return new Map(
    [...css.matchAll(/--color-([\w-]+): (#[0-9a-f]{6});/g)].map(([, name = '', hex = '']) => [name, hex]),
  );
}

/** Relative luminance of a colour, 0 to 1 (WCAG 2.2). */
function toLuminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast of two colours, 1 to 21 (WCAG 2.2). */
function toContrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [toLuminance(one), toLuminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

const grounds = ['surface', 'raised', 'accent-soft', 'clay-soft', 'urgent-soft', 'emergency-soft'];
const text = [
  ...grounds.flatMap((ground) => ['ink', 'quiet', 'link'].map((words) => [words, ground] as const)),
  ['accent', 'accent-soft'],
  ['urgent', 'urgent-soft'],
  ['emergency', 'emergency-soft'],
  ['clay', 'surface'],
  ['clay', 'raised'],
  ['clay', 'clay-soft'],
  ['on-accent', 'accent'],
  ['on-emergency', 'emergency'],
  ['ink', 'mark'],
] as const;
const lines = [
  ['edge', 'surface'],
  ['edge', 'raised'],
  ['focus', 'surface'],
  ['focus', 'raised'],
  ['accent', 'accent-soft'],
] as const;

for (const [scheme, css] of [
  ['light', light],
  ['dark', dark],
] as const) {
  const colours = readColours(css);
  const contrast = ([one, other]: readonly [string, string]): number =>
    toContrast(colours.get(one) ?? '#808080', colours.get(other) ?? '#808080');

  test(`in the ${scheme} scheme all text stands out 7 to 1`, () => {
    expect(
      text
        .filter((pair) => contrast(pair) < 7)
        .map((pair) => `${pair.join(' on ')} ${contrast(pair).toFixed(2)}`),
    ).toEqual([]);
  });

  test(`in the ${scheme} scheme lines and the focus ring stand out 3 to 1`, () => {
    expect(
      lines
        .filter((pair) => contrast(pair) < 3)
        .map((pair) => `${pair.join(' on ')} ${contrast(pair).toFixed(2)}`),
    ).toEqual([]);
  });
}
