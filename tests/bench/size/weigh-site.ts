import { readFileSync } from 'node:fs';
import { walkFolder } from '../../../lib/content/read/walk-folder';

/** Files by name, each with the brotli bytes that travel. */
export type Sizes = Record<string, number>;

/** Whether a file is held to the budget of a page: articles and answers are. */
export function isHeld(file: string): boolean {
  return /^(?:topics|faq)\/[^/]+\/index\.html$/.test(file);
}

/** The weight of every packed page and asset of a published site, by name. */
export function weighSite(out: string): Sizes {
  const packed = walkFolder(out).filter((file) => file.endsWith('.br'));
  return Object.fromEntries(
    packed.map((file) => [toStableName(file.slice(0, -3)), readFileSync(`${out}/${file}`).length]).sort(),
  );
}

/** A script's or index's name without the hash that changes with its bytes, so that it is compared with itself. */
function toStableName(file: string): string {
  return file.replace(/\.[0-9A-Za-z]{8}(?=\.(?:js|json)$)/, '');
}
