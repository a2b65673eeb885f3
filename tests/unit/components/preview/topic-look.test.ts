import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { colors } from '@/components/preview/colors';
import { toLook, topicHues } from '@/components/preview/topic-look';
import { toHex } from '@/lib/pictures/oklch';

const theme = readFileSync('app/styles/theme.css', 'utf8');

test('a topic has the hue in pictures that it has on pages', () => {
  const rules = [...theme.matchAll(/\[data-topic="([\w-]+)"\][^{]*\{\s*--hue: (\d+);/g)];
  expect(Object.fromEntries(rules.map(([, topic, hue]) => [topic, Number(hue)]))).toEqual(topicHues);
});

test('every topic of the content has a hue', () => {
  const topics = readdirSync('content/topics').map((file) => file.replace('.yml', ''));
  expect(topics.filter((topic) => !(topic in topicHues))).toEqual([]);
});

test('paper and ink are those of the theme', () => {
  const names = { paper: 'surface', ink: 'ink', quiet: 'quiet', accent: 'accent' };
  const themed = Object.entries(names).map(([key, name]) => [
    key,
    new RegExp(`--color-${name}: (#\\w+);`).exec(theme)?.[1],
  ]);
  expect(Object.fromEntries(themed)).toEqual(colors);
});

test('colours are turned into those of screens', () => {
  expect([toHex(1, 0, 0), toHex(0, 0, 0)]).toEqual(['#ffffff', '#000000']);
  expect(toHex(0.628, 0.2577, 29.23)).toBe('#ff0000');
});

test('an unknown topic has the colours of the site', () => {
  expect(toLook('tea')).toEqual(toLook(undefined));
});
