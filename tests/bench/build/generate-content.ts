import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { createRandom } from '@/tests/unit/random';
import { toAnswerText } from './make-answer';
import { toArticleText } from './make-article';
import { makeLinkMender } from './mend-links';
import { readWritten, type Written } from './read-written';

/** How much is generated. */
export type Size = { articles: number; answers: number };

/** Answers each article has, and the most there are in all. */
const answersEach = 8;
const mostAnswers = 8_000;

/** The size of a content folder with so many articles. */
export function toSize(articles: number): Size {
  return { articles, answers: Math.min(articles * answersEach, mostAnswers) };
}

/** Folders and files that are made anew; all else is copied. */
const made = ['articles', 'faq', 'permalinks.txt'];

/**
 * Writes a content folder of a size, made of the real one: its sources, figures, terms and pages as they are, articles of about 900
 * words put together from real sections, and answers in the words of real ones. The same each time.
 */
export function generateContent(folder: string, { articles, answers }: Size, real = 'content'): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const written = { articles: readWritten(real, 'articles'), answers: readWritten(real, 'faq') };
  const slugs = {
    articles: toSlugs(written.articles, articles, 'article'),
    answers: toSlugs(written.answers, answers, 'answer'),
  };
  const mendLinks = makeLinkMender(slugs.articles, slugs.answers);
  for (const name of readdirSync(real))
    if (!made.includes(name)) cpSync(join(real, name), join(folder, name), { recursive: true });
  mendCopies(folder, mendLinks);
  const random = createRandom(1);
  writeAll(join(folder, 'articles'), slugs.articles, (slug, place) => {
    addOwnSources(folder, real, slug);
    return mendLinks(
      toArticleText({ slug, place, random, written: written.articles, slugs: slugs.articles }),
    );
  });
  writeAll(join(folder, 'faq'), slugs.answers, (_, place) => {
    const article = slugs.articles[Math.floor((place * articles) / answers)] ?? '';
    return mendLinks(
      toAnswerText({ place, random, written: written.answers, article, slugs: slugs.answers }),
    );
  });
}

/** The real names first, so that what the rest of the content names is there. */
function toSlugs(written: readonly Written[], count: number, stem: string): string[] {
  return Array.from({ length: count }, (_, place) => written[place]?.slug ?? `${stem}-${place + 1}`);
}

function writeAll(
  folder: string,
  slugs: readonly string[],
  write: (slug: string, place: number) => string,
): void {
  mkdirSync(folder, { recursive: true });
  for (const [place, slug] of slugs.entries()) writeFileSync(join(folder, `${slug}.md`), write(slug, place));
}

/** Addresses in the files that were copied lead to pages that are there. */
function mendCopies(folder: string, mendLinks: (text: string) => string): void {
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!/\.(?:md|yml)$/.test(name)) continue;
    const path = join(folder, name);
    writeFileSync(path, mendLinks(readFileSync(path, 'utf8')));
  }
}

/** Two sources that only this article cites, beside the real ones. */
function addOwnSources(folder: string, real: string, slug: string): void {
  const [like = ''] = readdirSync(join(real, 'sources'));
  const text = readFileSync(join(real, 'sources', like), 'utf8');
  for (const which of ['first', 'second']) {
    const title = stringify({ title: `The ${which} source of ${slug}` }).trim();
    writeFileSync(join(folder, 'sources', `${slug}-${which}.yml`), text.replace(/^title:.*$/m, title));
  }
}
