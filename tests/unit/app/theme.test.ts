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

/** Relative luminance of an OKLCH colour: lightness 0 to 1, chroma, hue in degrees (Björn Ottosson's OKLab; WCAG 2.2). */
function toOklchLuminance(lightness: number, chroma: number, hue: number): number {
  const a = chroma * Math.cos((hue * Math.PI) / 180);
  const b = chroma * Math.sin((hue * Math.PI) / 180);
  const long = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const medium = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const short = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const clip = (share: number): number => Math.min(1, Math.max(0, share));
  const red = clip(4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short);
  const green = clip(-1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short);
  const blue = clip(-0.0041960863 * long - 0.7034186147 * medium + 1.707614701 * short);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

test('the conversion agrees with known colours', () => {
  expect(toOklchLuminance(1, 0, 0)).toBeCloseTo(1, 3);
  expect(toOklchLuminance(0.627955, 0.257683, 29.2339)).toBeCloseTo(toLuminance('#ff0000'), 3);
});

const hues = [...theme.matchAll(/--hue: (\d+);/g)].map(([, hue]) => Number(hue));

for (const [scheme, css] of [
  ['light', light],
  ['dark', dark],
] as const) {
  test(`in the ${scheme} scheme words on and in each topic's colour stand out 7 to 1`, () => {
    const readTone = (name: string): [number, number] => {
      const [, lightness, chroma] = css.match(new RegExp(`--topic-${name}: ([\\d.]+)% ([\\d.]+)`)) ?? [];
      return [Number(lightness) / 100, Number(chroma)];
    };
    const colours = readColours(css);
    const faults = hues.flatMap((hue) => {
      const ink = toOklchLuminance(...readTone('ink'), hue);
      const wash = toOklchLuminance(...readTone('wash'), hue);
      const contrast = (one: number, other: number): number =>
        (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
      const words = ['ink', 'quiet', 'link'].map((name) => toLuminance(colours.get(name) ?? '#808080'));
      const grounds = ['surface', 'raised'].map((name) => toLuminance(colours.get(name) ?? '#808080'));
      const found = [...words, ink]
        .map((word) => contrast(word, wash))
        .concat(grounds.map((ground) => contrast(ink, ground)));
      return found.some((amount) => !(amount >= 7))
        ? [`${hue}: ${found.map((amount) => amount.toFixed(1)).join(' ')}`]
        : [];
    });
    expect(hues.length).toBe(11);
    expect(faults).toEqual([]);
  });
}
