import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { killCommand, type RunningCommand, startCommand, writeProject } from './example-project';
import { expectUntouched, listAside, writePublishedProject } from './published-project';
import { startUp } from './run-tsx';

const slow = { timeout: 3 * startUp };
/** Waits until a build has begun to export pages. */
async function waitForExport(folder: string, { child }: RunningCommand): Promise<void> {
  while (!existsSync(join(folder, '.cache/export/index.html')) && child.exitCode === null) await wait(50);
}

test('a build writes the site and what hosts need beside it, and leaves nothing else', slow, async () => {
  const folder = writeProject();
  const { code, errors, out } = await startCommand('build', folder).ended;
  expect([code, errors]).toEqual([0, '']);
  expect(out).toMatch(/^out\/: 2 pages.* Took: content [\d.]+ s, pages [\d.]+ s, publish [\d.]+ s\.$/m);
  expect(readdirSync(join(folder, 'out.hosts'))).toEqual(['caddy.conf', 'nginx.conf', 'vercel.json']);
  expect(existsSync(join(folder, 'out/search-index/answers.AAAA.json.br'))).toBe(true);
  expect(readdirSync(join(folder, 'out/elements'))).toContain('og.png');
  expect(listAside(folder)).toEqual([]);
  expect(readdirSync(join(folder, '.cache'))).toEqual([
    'compiled',
    'content',
    'drawn',
    'export',
    'pages',
    'trees',
    'twins',
  ]);
});

test.each([
  ['takes its time', { CONTENTLAYER_DOES: 'hang' }],
  ['fails', { CONTENTLAYER_DOES: 'fail' }],
  ['is done first', {}],
])(
  'content with a problem is refused with our own words alone, and nothing of it is compiled, where Contentlayer %s',
  slow,
  async (_, settings) => {
    const folder = writePublishedProject();
    mkdirSync(join(folder, '.contentlayer'));
    writeFileSync(join(folder, '.contentlayer/earlier'), 'old');
    writeFileSync(join(folder, 'content/README.md'), 'Words.');
    expect(await startCommand('build', folder, settings).ended).toEqual({
      code: 1,
      out: '1 problem in content; nothing was compiled.\n',
      errors: 'content/README.md: a stray file: content stands in folders\n',
    });
    expect(readdirSync(join(folder, '.contentlayer'))).toEqual(['earlier']);
    expect(readdirSync(join(folder, '.cache'))).toEqual(['trees']);
    expectUntouched(folder);
  },
);

test('a compilation that fails is told in one line, and what was compiled before stays', slow, async () => {
  const folder = writePublishedProject();
  mkdirSync(join(folder, '.contentlayer'));
  const { code, errors } = await startCommand('build', folder, { CONTENTLAYER_DOES: 'fail' }).ended;
  expect([code, errors]).toEqual([
    1,
    'Contentlayer could not compile the checked content: no such document type; DEBUG=1 shows all that was printed\n',
  ]);
  expect(readdirSync(join(folder, '.contentlayer'))).toEqual([]);
  expectUntouched(folder);
});

test('when what is no page cannot be drawn, Next is ended, and the one line says why', slow, async () => {
  const folder = writePublishedProject();
  const settings = { NEXT_DOES: 'hang', DRAWING_DOES: 'fail' };
  const { code, errors } = await startCommand('build', folder, settings).ended;
  expect([code, errors]).toEqual([
    1,
    'What is no page could not be drawn: /about/: the preview picture cannot draw "x": use other letters; DEBUG=1 shows all that was printed\n',
  ]);
  expectUntouched(folder);
});

test('a program that meets a full disk is told of in one line, and the old site stays', slow, async () => {
  const folder = writePublishedProject();
  const settings = { NEXT_DOES: 'fail', DRAWING_DOES: 'hang' };
  const { code, errors } = await startCommand('build', folder, settings).ended;
  expect(code).toBe(1);
  expect(errors).toBe(
    'Next could not export the pages: .cache/export/a.html: the disk is full: delete something, then try again\n',
  );
  expectUntouched(folder);
});

test(
  'a second build is refused in one line; when the first is killed, the old site stays and the next build takes over',
  slow,
  async () => {
    const folder = writePublishedProject();
    const first = startCommand('build', folder, { NEXT_DOES: 'hang' });
    await waitForExport(folder, first);
    const holder = readFileSync(join(folder, '.cache/build.lock'), 'utf8').trim();
    const second = await startCommand('build', folder).ended;
    expect([second.code, second.errors]).toEqual([
      1,
      `another build is running here (process ${holder}): wait until it has ended; if there is none, delete .cache/build.lock\n`,
    ]);
    await killCommand(first);
    expectUntouched(folder);
    mkdirSync(join(folder, 'out.writing'));
    const third = await startCommand('build', folder).ended;
    expect([third.code, third.errors]).toEqual([0, '']);
    expect(readFileSync(join(folder, 'out/index.html'), 'utf8')).not.toBe('old');
    expect(listAside(folder)).toEqual([]);
  },
);

test('a build warns of a large search index', slow, async () => {
  const { code, errors } = await startCommand('build', writeProject(), { DRAWING_DOES: 'grow' }).ended;
  expect(code).toBe(0);
  expect(errors).toMatch(/^warning: the search index "answers" has 170000 characters: .+\n$/);
});

test('content that is compiled while a build exports pages does not reach the build', slow, async () => {
  const folder = writeProject();
  cpSync(join(folder, 'content'), join(folder, 'other'), { recursive: true });
  const build = startCommand('build', folder, { NEXT_DOES: 'hang' });
  await waitForExport(folder, build);
  const { code, errors } = await startCommand('content', folder, { CONTENT_DIR: 'other' }).ended;
  expect([code, errors]).toEqual([0, '']);
  expect(readFileSync(join(folder, '.contentlayer/generated/Article/_index.json'), 'utf8')).toBe('"other"');
  const compiled = join(folder, readFileSync(join(folder, '.cache/export/compiled'), 'utf8'));
  expect(readFileSync(join(compiled, 'Article/_index.json'), 'utf8')).toBe('"content"');
  expect(readdirSync(join(compiled, 'Article'))).toEqual(['_index.json']);
  await killCommand(build);
});

test(
  'what is saved while a build exports pages reaches neither its pages, nor its redirects, nor its new addresses',
  slow,
  async () => {
    const folder = writeProject();
    const list = join(folder, 'content/permalinks.txt');
    writeFileSync(list, '/\n/faq/old/ -> /faq/how-long/\n');
    const { code, errors } = await startCommand('build', folder, { NEXT_DOES: 'save' }).ended;
    expect([code, errors]).toEqual([0, '']);
    const read = join(folder, readFileSync(join(folder, '.cache/export/content'), 'utf8'));
    expect(readdirSync(read)).toEqual(['permalinks.txt', 'search']);
    expect(readFileSync(join(read, 'permalinks.txt'), 'utf8')).toBe('/\n/faq/old/ -> /faq/how-long/\n');
    const redirects = readFileSync(join(folder, 'out/_redirects'), 'utf8');
    expect(redirects).toContain('/faq/old/ /faq/how-long/');
    expect(redirects).not.toContain('saved-late');
    const added = readFileSync(list, 'utf8').split('\n');
    expect(added).toContain('/faq/how-long/');
    expect(added).not.toContain('/faq/long/');
  },
);

test('a second compilation is refused in one line', slow, async () => {
  const folder = writeProject();
  const first = startCommand('content', folder, { CONTENTLAYER_DOES: 'hang' });
  const hasCompiled = (): boolean =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).some((file) =>
      /^\.cache\/compile\.\d+\/.*\/articles__one\.md\.json$/.test(file),
    );
  while (!hasCompiled() && first.child.exitCode === null) await wait(50);
  const holder = readFileSync(join(folder, '.cache/compile.lock'), 'utf8').trim();
  for (const command of ['content', 'build'] as const) {
    const { code, errors } = await startCommand(command, folder).ended;
    expect([code, errors]).toEqual([
      1,
      `another compilation is running here (process ${holder}): wait until it has ended; if there is none, delete .cache/compile.lock\n`,
    ]);
  }
  await killCommand(first);
});
