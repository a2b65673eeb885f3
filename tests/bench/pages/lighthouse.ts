import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { browserFlags, findChromium } from '../../find-chromium';
import { findFreePort } from '../../site/start-host-server';
import { median } from './median';
import { peersFolder } from './sites';

/** Median scores of a page (performance, accessibility, best practices, SEO) and the audits it ever missed. */
export type Scores = { name: string; scores: number[]; missed: string[] };

type Line = { address: string; scores: number[]; missed: string[] };

/** Runs Lighthouse (mobile, its own throttling) over all pages in turn, several times. */
export async function scorePages(
  pages: readonly { name: string; address: string }[],
  runs: number,
): Promise<Scores[]> {
  if (runs === 0) return [];
  const port = await findFreePort();
  const profile = mkdtempSync(join(tmpdir(), 'lighthouse-'));
  const flags = [
    ...browserFlags,
    '--headless=new',
    `--remote-debugging-port=${port}`,
    `--user-data-dir=${profile}`,
  ];
  const browser = spawn(findChromium(), flags, { stdio: 'ignore' });
  await wait(3_000);
  const lines: Line[] = [];
  for (let turn = 0; turn < runs; turn += 1)
    lines.push(
      ...(await scoreOnce(
        port,
        pages.map(({ address }) => address),
      )),
    );
  browser.kill();
  await once(browser, 'close');
  rmSync(profile, { recursive: true, force: true });
  return pages.map(({ name, address }) => {
    const own = lines.filter((line) => line.address === address);
    const scores = [0, 1, 2, 3].map((place) => median(own.map((line) => line.scores[place] ?? 0)));
    return { name, scores, missed: [...new Set(own.flatMap(({ missed }) => missed))] };
  });
}

async function scoreOnce(port: number, addresses: readonly string[]): Promise<Line[]> {
  const child = spawn(process.execPath, ['run-lighthouse.mjs', String(port), ...addresses], {
    cwd: peersFolder,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let printed = '';
  child.stdout.on('data', (part: Buffer) => {
    printed += part;
  });
  await once(child, 'close');
  return printed
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line) as Line);
}
