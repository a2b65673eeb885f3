import { expect, type Locator, type Page, test } from '@playwright/test';
import { packPng } from '@/lib/pictures/pack-png';
import { explainOtherChromium, toMain } from './other-chromium';
import { addNote, readNote, toFingerprint } from './picture-note';

/**
 * When two pictures count as the same: a dot differs when its color is off by more than `threshold` (0 to 1, as people see it), and
 * so many may. Measured on one machine, two runs differ in no dot at all; docs/decisions/visual-tests.md has the figures.
 */
export const tolerance = { threshold: 0.02, maxDiffPixels: 12 };

/** How a picture is called: its folders and its name. */
export type PictureName = readonly string[];

const isUpdating = (): boolean => test.info().config.updateSnapshots === 'all';

/** Keeps six bits of each channel: what is lost, 3 of 255, is less than the tolerance sees, and a picture weighs less. */
const dropLastBits = (color: number): number => color & 0xfcfcfc;

/** Takes pictures, holds them against those that are kept, and notes which could not be held against anything. */
export class PictureBook {
  readonly #page: Page;
  readonly #changed: string[] = [];
  #taken = 0;

  constructor(page: Page) {
    this.#page = page;
  }

  /** Compares one picture, of the page as far as it is in view or of a part. A picture whose words have changed since is noted and not compared. */
  async compare(name: PictureName, part: Page | Locator = this.#page): Promise<void> {
    this.#taken += 1;
    const words = await readWords(this.#page, part);
    if (hasOtherWords(name, words)) this.#changed.push(name.join('/'));
    else expect.soft(await this.take(words, part)).toMatchSnapshot([...name], tolerance);
  }

  /** Leaves a test out where the words of the page are not those of its kept picture. */
  async skipForOtherWords(name: PictureName): Promise<void> {
    const changed = hasOtherWords(name, await readWords(this.#page, this.#page));
    test.skip(
      changed,
      `the words of ${name.join('/')} have changed: keep it anew with "npm run visual:update"`,
    );
  }

  /** A picture with its note. */
  async take(words: string, part: Page | Locator = this.#page): Promise<Buffer> {
    const shot = await part.screenshot({ animations: 'disabled' });
    const chromium = toMain(this.#page.context().browser()?.version() ?? '');
    return addNote(packPng(shot, dropLastBits), { chromium, words });
  }

  /** Says which pictures were not compared; fails when they are more than half. */
  settle(): void {
    if (this.#changed.length === 0) return;
    const said = `${this.#changed.length} of ${this.#taken} pictures were not compared, since their words have changed: ${this.#changed.join(', ')}. Look at them, and keep them with "npm run visual:update".`;
    test.info().annotations.push({ type: 'not compared', description: said });
    console.log(said);
    expect(this.#changed.length, said).toBeLessThanOrEqual(this.#taken / 2);
  }
}

/** Whether a kept picture was taken of other words; never while pictures are drawn anew. */
function hasOtherWords(name: PictureName, words: string): boolean {
  const kept = isUpdating() ? undefined : readNote(test.info().snapshotPath(...name));
  return kept !== undefined && kept.words !== words;
}

/** A fingerprint of the words of what is drawn, those that are folded away included. */
async function readWords(page: Page, part: Page | Locator): Promise<string> {
  const drawn = part === page ? page.locator('body') : (part as Locator);
  return toFingerprint((await drawn.textContent()) ?? '');
}

/** Leaves a test out, and says so, where another Chromium drew the kept pictures. */
export function skipForOtherChromium(page: Page): void {
  if (isUpdating()) return;
  const reason = explainOtherChromium(page.context().browser()?.version() ?? '');
  test.skip(reason !== undefined, reason ?? '');
}
