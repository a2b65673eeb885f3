import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MeasuredColors } from '@/components/design/measured-colors';
import type { Topic } from '@/lib/content/schema/records';
import { type ColorPair, linePairs, textPairs, toTopicPairs } from '@/lib/theme/color-pairs';
import { toContrast } from '@/lib/theme/contrast';
import { readTheme, type Scheme } from '@/lib/theme/read-theme';

/** Measures the colours of the theme file, and of each topic that has a hue in it. */
export function measureColors(topics: readonly Topic[]): MeasuredColors {
  const theme = readTheme(readFileSync(join(process.cwd(), 'app/styles/theme.css'), 'utf8'));
  const measure = ([color, ground]: ColorPair) => ({
    color,
    ground,
    light: contrastIn(theme.light, [color, ground]),
    dark: contrastIn(theme.dark, [color, ground]),
  });
  return {
    text: textPairs.map(measure),
    lines: linePairs.map(measure),
    topics: topics
      .filter(({ slug }) => theme.hues.has(slug))
      .map(({ slug, title }) => {
        const pairs = toTopicPairs(slug).map(measure);
        const least = (scheme: 'light' | 'dark') => Math.min(...pairs.map((pair) => pair[scheme]));
        return { slug, title, light: least('light'), dark: least('dark') };
      }),
  };
}

function contrastIn(scheme: Scheme, [color, ground]: ColorPair): number {
  const [one, other] = [scheme.get(color), scheme.get(ground)];
  if (one === undefined || other === undefined) throw new Error(`the theme lacks ${color} or ${ground}`);
  return toContrast(one, other);
}
