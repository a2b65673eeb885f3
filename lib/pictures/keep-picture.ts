import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { once } from '../once';

/** Where drawn pictures are kept between builds. */
const shelf = join(process.cwd(), '.cache', 'previews');

/** Gives a picture drawn before from the same words by the same code, or draws it and keeps it. */
export async function keepPicture(facts: unknown, draw: () => Promise<Buffer>): Promise<Buffer> {
  const name = createHash('sha256').update(hashDrawingCode()).update(JSON.stringify(facts)).digest('hex');
  const file = join(shelf, `${name.slice(0, 32)}.png`);
  if (existsSync(file)) return readFileSync(file);
  const picture = await draw();
  mkdirSync(shelf, { recursive: true });
  // Pages are drawn side by side: a file is whole as soon as it stands at its name.
  writeFileSync(`${file}.${process.pid}`, picture);
  renameSync(`${file}.${process.pid}`, file);
  return picture;
}

/** What a picture depends on besides its words: the code that draws it, and the versions of renderer and font. */
const hashDrawingCode = once((): string => {
  const folders = ['components/preview', 'lib/pictures'].map((folder) => join(process.cwd(), folder));
  const files = [
    ...folders.flatMap((folder) =>
      readdirSync(folder)
        .sort()
        .map((name) => join(folder, name)),
    ),
    join(process.cwd(), 'components/site/mark-paths.ts'),
    join(process.cwd(), 'package-lock.json'),
  ];
  const hash = createHash('sha256');
  for (const file of files) hash.update(readFileSync(file));
  return hash.digest('hex');
});
