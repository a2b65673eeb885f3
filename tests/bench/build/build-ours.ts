import { spawnSync } from 'node:child_process';
import { appendFileSync, rmSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { generateContent, type Size } from './generate-content';
import { measureCommand } from './measure-command';
import { keepResult } from './results';
import { weighFolder } from './weigh-folder';

/** A file beside this one. */
const toPath = (name: string): string => join(import.meta.dirname, name);

/** Builds our site at a size: from nothing but the previews, and again after one article has changed. */
export async function buildOurs(size: Size): Promise<void> {
  const content = `.cache/bench-build/content-${size.articles}`;
  const env = { CONTENT_DIR: content };
  generateContent(content, size);
  run(env, 'npm', 'run', '--silent', 'content');
  const previews = JSON.parse(
    run(env, 'npx', 'tsx', '--tsconfig', 'tsconfig.build.json', toPath('fill-previews.ts')),
  ) as {
    pictures: number;
    each: number;
  };
  for (const left of [
    '.cache/trees',
    '.cache/twins',
    '.cache/pages',
    '.cache/drawn',
    '.cache/export',
    '.next',
    'out',
  ])
    rmSync(left, { recursive: true, force: true });
  await measureBuild('ours', size, env, { previews });
  appendFileSync(join(content, 'articles/history.md'), '\nOne sentence more.\n');
  await measureBuild('ours, one article changed', size, env);
}

async function measureBuild(
  site: string,
  size: Size,
  env: Record<string, string>,
  more: { previews?: { pictures: number; each: number } } = {},
): Promise<void> {
  const { printed, ...cost } = await measureCommand('npm', ['run', '--silent', 'build'], { env });
  const phases = /Took: (.*)\.$/m.exec(printed)?.[1] ?? '';
  keepResult({ site, size, ...cost, ...weighFolder('out'), phases, ...more, load: loadavg()[0] ?? 0 });
  console.log(`${site}, ${size.articles} articles: ${cost.seconds.toFixed(0)} s (${phases})`);
}

function run(env: Record<string, string>, program: string, ...words: string[]): string {
  const { status, stdout } = spawnSync(program, words, {
    env: { ...process.env, ...env } as NodeJS.ProcessEnv,
    stdio: ['ignore', 'pipe', 'inherit'],
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  if (status !== 0) throw new Error(`${program} ${words.join(' ')} failed`);
  return stdout;
}
