import { join } from 'node:path';
import { hashFiles, hashWords } from '../kept/hash-files';
import { openKeptFolder } from '../kept/kept-folder';
import { once } from '../once';

/** What a picture depends on besides its words: the code that draws it, and the versions of renderer and font. */
const drawingCode = [
  'components/preview',
  'lib/pictures',
  'components/site/mark-paths.ts',
  'package-lock.json',
];

const toPath = (name: string): string => join(process.cwd(), name);
const hashDrawingCode = once(() => hashFiles(drawingCode.map(toPath)));

/** Where drawn pictures are kept between builds. */
const openShelf = once(() => openKeptFolder(toPath('.cache/previews')));

/** Gives a picture drawn before from the same words by the same code, or draws it and keeps it. */
export async function keepPicture(facts: unknown, draw: () => Promise<Buffer>): Promise<Buffer> {
  const name = `${hashWords(hashDrawingCode(), JSON.stringify(facts))}.png`;
  const kept = openShelf().read(name);
  if (kept !== undefined) return kept;
  const picture = await draw();
  openShelf().keep(name, picture);
  return picture;
}
