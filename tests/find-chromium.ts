import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

/** Flags under which Chromium runs as root, without a screen, and asks nobody for anything. */
export const browserFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

const installed = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** A Chromium that stands on this machine already, or undefined. */
function findInstalled(): string | undefined {
  return [process.env.CHROMIUM_PATH ?? '', ...installed, chromium.executablePath()].find(
    (path) => path !== '' && existsSync(path),
  );
}

/** The path of a Chromium. Throws with what to do when there is none. */
export function findChromium(): string {
  const found = findInstalled();
  if (found !== undefined) return found;
  throw new Error(
    'no Chromium: install one ("apt-get install chromium" or "npx playwright install chromium"), or set CHROMIUM_PATH to its program',
  );
}

/** Finds a Chromium, or fetches one: Playwright's own first, then Debian's package. Throws when none can be had. */
export function provideChromium(): string {
  const ways: [string, string[]][] = [
    ['npx', ['playwright', 'install', 'chromium']],
    ['apt-get', ['update']],
    ['apt-get', ['install', '-y', '--no-install-recommends', 'chromium']],
  ];
  for (const [program, words] of ways) {
    if (findInstalled() !== undefined) break;
    console.log(`no Chromium yet: trying "${program} ${words.join(' ')}"`);
    spawnSync(program, words, {
      stdio: 'ignore',
      timeout: 300_000,
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  }
  return findChromium();
}
