import { stringify } from 'yaml';
import type { Written } from './read-written';

/** Harmless words that tell one generated answer from another. */
const nouns =
  'apple anchor basket beacon bridge button candle canvas carpet castle cherry circle copper corner cotton drawer engine feather fender finger forest garden guitar hammer harbor island jacket kettle ladder lantern lemon letter marble meadow mirror needle orange paddle pencil pepper pillow planet pocket ribbon river saddle sailor school shovel silver spider spoon stone summer table thunder ticket timber tunnel valley velvet violin walnut window winter'.split(
    ' ',
  );

type Wish = {
  place: number;
  random: () => number;
  written: readonly Written[];
  /** The slug of the article that it belongs to. */
  article: string;
  /** The slugs of all answers. */
  slugs: readonly string[];
};

/** The file of one generated answer: a real one, asked with words of its own once the real ones are used up. */
export function toAnswerText({ place, random, written, article, slugs }: Wish): string {
  const { fields, parts } = written[place % written.length] as Written;
  const draw = (): string => nouns[Math.floor(random() * nouns.length)] ?? '';
  const own = `${draw()} ${draw()} ${place + 1}`;
  const isReal = place < written.length;
  const { order: _, ...kept } = fields;
  const aliases = fields.aliases as string[];
  const asked = {
    ...kept,
    question: isReal ? fields.question : `${String(fields.question).replace(/\?$/, '')} with the ${own}?`,
    aliases: isReal ? aliases : aliases.map((alias) => `${alias} ${own}`),
    article,
    related: [1, 2, 3].map((step) => slugs[(place + step) % slugs.length]),
  };
  return `---\n${stringify(asked)}---\n${parts.join('\n')}\n${isReal ? '' : `\nThis was asked with the words ${own}.\n`}`;
}
