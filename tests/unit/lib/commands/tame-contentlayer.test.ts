import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { runNode } from './run-node';

const taming = ['--import', './lib/commands/tame-contentlayer.mjs'];

const run = runNode('module');

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tame-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test("Contentlayer's effects are not traced, which its own command asks for", () => {
  const program = `
    await import('@contentlayer2/cli');
    const { T } = await import('@contentlayer2/utils/effect');
    console.log(T.defaultPlatform.value.traceStack);
  `;
  expect(run([], program)).toBe('true\n');
  expect(run(taming, program)).toBe('false\n');
});

test.runIf(existsSync('/proc/self/fd'))('files are written, and few of them are open at once', () => {
  const program = `
    import { promises, readdirSync } from 'node:fs';
    let most = 0;
    const watch = setInterval(() => {
      most = Math.max(most, readdirSync('/proc/self/fd').length);
    }, 1);
    const words = 'tea'.repeat(1000);
    await Promise.all(Array.from({ length: 2000 }, (_, nth) => promises.writeFile(process.argv[1] + '/' + nth, words)));
    clearInterval(watch);
    console.log(most > 0 && most < 500);
  `;
  expect(run(taming, program, folder)).toBe('true\n');
  expect(readdirSync(folder)).toHaveLength(2000);
});

test('a file that cannot be written holds up no other', () => {
  const program = `
    import { promises } from 'node:fs';
    const results = await Promise.allSettled(Array.from({ length: 300 }, (_, nth) =>
      promises.writeFile(process.argv[1] + (nth % 2 ? '/none/' : '/') + nth, 'tea')));
    console.log(results.filter(({ status }) => status === 'fulfilled').length);
  `;
  expect(run(taming, program, folder)).toBe('150\n');
});
