import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { unpackWoff } from './unpack-woff';

const weights = [400, 600, 700];

/**
 * Lays out the only fonts that the browser of the visual tests may see, and returns the path of the fontconfig file that says so.
 * Letters are then the same whatever a machine has installed; signs that these fonts lack are drawn as empty boxes everywhere.
 */
export function provideFonts(): string {
  const folder = resolve('.cache/visual/fonts');
  mkdirSync(folder, { recursive: true });
  for (const weight of weights) writeOnce(join(folder, `source-sans-3-${weight}.ttf`), () => unpack(weight));
  const settings = resolve('.cache/visual/fonts.conf');
  writeOnce(settings, () => Buffer.from(toSettings(folder)));
  return settings;
}

const unpack = (weight: number): Buffer =>
  unpackWoff(
    readFileSync(`node_modules/@fontsource/source-sans-3/files/source-sans-3-latin-${weight}-normal.woff`),
  );

/** Workers start side by side: a file is whole as soon as it stands at its name. */
function writeOnce(path: string, make: () => Buffer): void {
  if (existsSync(path)) return;
  writeFileSync(`${path}.${process.pid}`, make());
  renameSync(`${path}.${process.pid}`, path);
}

/** How letters are smoothed is said too, since machines differ in it. */
const toSettings = (folder: string): string => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${folder}</dir>
  <cachedir>${folder}/cache</cachedir>
  <match target="pattern">
    <edit name="antialias" mode="assign"><bool>true</bool></edit>
    <edit name="hinting" mode="assign"><bool>true</bool></edit>
    <edit name="hintstyle" mode="assign"><const>hintslight</const></edit>
    <edit name="rgba" mode="assign"><const>none</const></edit>
  </match>
</fontconfig>
`;
