import { toHex } from '../pictures/oklch';

/** One scheme of the theme: each colour by its name, as `#rrggbb`. */
export type Scheme = ReadonlyMap<string, string>;

/** What the theme file holds: both schemes, and the hue of each topic in degrees. */
export type Theme = { light: Scheme; dark: Scheme; hues: ReadonlyMap<string, number> };

/** Where the second scheme begins in the file. */
const darkBegins = '@media screen and (prefers-color-scheme: dark)';

/** Reads the text of `theme.css`. A topic's colours join each scheme as `topic-<slug>` and `topic-<slug>-soft`. Throws when a part is missing. */
export function readTheme(css: string): Theme {
  const [light = '', dark = ''] = css.split(darkBegins);
  const hues = new Map(
    [...css.matchAll(/\[data-topic="([\w-]+)"\][^{]*\{\s*--hue: (\d+);/g)].map(
      ([, topic = '', hue]) => [topic, Number(hue)] as const,
    ),
  );
  return { light: readScheme(light, hues), dark: readScheme(dark, hues), hues };
}

function readScheme(css: string, hues: ReadonlyMap<string, number>): Scheme {
  const named = [...css.matchAll(/--color-([\w-]+): (#[0-9a-f]{6});/g)].map(
    ([, name = '', hex = '']) => [name, hex] as const,
  );
  if (named.length === 0) throw new Error('the theme names no color');
  const ink = readTone(css, 'ink');
  const wash = readTone(css, 'wash');
  const topics = [...hues].flatMap(([topic, hue]) => [
    [`topic-${topic}`, toHex(...ink, hue)] as const,
    [`topic-${topic}-soft`, toHex(...wash, hue)] as const,
  ]);
  return new Map([...named, ...topics]);
}

/** Lightness from 0 to 1, and chroma, of what topics are drawn with. */
function readTone(css: string, name: 'ink' | 'wash'): [number, number] {
  const [, lightness, chroma] = css.match(new RegExp(`--topic-${name}: ([\\d.]+)% ([\\d.]+);`)) ?? [];
  if (lightness === undefined) throw new Error(`the theme does not say --topic-${name}`);
  return [Number(lightness) / 100, Number(chroma)];
}
