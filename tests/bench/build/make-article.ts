import { stringify } from 'yaml';
import type { Written } from './read-written';

/** About how many words an article has. */
const length = 900;

type Wish = {
  slug: string;
  place: number;
  random: () => number;
  written: readonly Written[];
  /** The slugs of all articles. */
  slugs: readonly string[];
};

/** The file of one generated article: the keys and the beginning of a real one, then real sections drawn at random. */
export function toArticleText({ slug, place, random, written, slugs }: Wish): string {
  const like = written[place % written.length] as Written;
  const [introduction = ''] = like.parts;
  const others = written.flatMap(({ parts }) => parts.slice(1));
  const parts = [introduction];
  while (countWords(parts) < length) {
    const part = others[Math.floor(random() * others.length)] ?? '';
    if (!parts.includes(part) && !sharesPicture(part, parts)) parts.push(part);
  }
  const fields = {
    ...like.fields,
    title: place < written.length ? like.fields.title : `${like.fields.title}: part ${place + 1}`,
    order: place + 1,
    related: [slugs[(place + 1) % slugs.length], slugs[(place + 5) % slugs.length]],
  };
  const own = `This page rests on two sources of its own [@${slug}-first; @${slug}-second].`;
  return `---\n${stringify(fields)}---\n${[parts.shift(), own, ...nameApart(parts)].join('\n\n')}\n`;
}

function countWords(parts: readonly string[]): number {
  return parts.join(' ').split(/\s+/).length;
}

function listPictures(part: string): string[] {
  return part.match(/^::figure\{.*$/gm) ?? [];
}

function sharesPicture(part: string, others: readonly string[]): boolean {
  return listPictures(part).some((picture) => others.some((other) => other.includes(picture)));
}

/** Every heading of a page has an id of its own. */
function nameApart(parts: readonly string[]): string[] {
  let count = 0;
  return parts.map((part) =>
    part.replace(/\{#[a-z0-9-]+\}/g, () => {
      count += 1;
      return `{#part-${count}}`;
    }),
  );
}
