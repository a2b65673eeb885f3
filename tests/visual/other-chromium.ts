import { readNote } from './picture-note';

/** The main version of a Chromium: "156" of "156.0.8078.108". */
export const toMain = (version: string): string => version.split('.')[0] ?? '';

/** One of the kept pictures, which are all drawn in one go. */
const keptPicture = 'tests/visual/baselines/pages/phone-light/home.png';

/** Why the kept pictures cannot be held against what a Chromium of this version draws; nothing when they can, or when none are kept. */
export function explainOtherChromium(version: string, picture = keptPicture): string | undefined {
  const kept = readNote(picture);
  if (kept === undefined || kept.chromium === toMain(version)) return undefined;
  return `looks are not compared: the kept pictures were drawn by Chromium ${kept.chromium}, and this is ${version}. Draw them anew with "npm run visual:update", and look at what changed.`;
}
