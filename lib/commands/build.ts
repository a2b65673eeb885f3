import { existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { exportDirectory } from '../../next.config';
import { listAddresses, listLastingAddresses } from '../content/addresses';
import { findContentDirectory } from '../content/check-content';
import { readContent } from '../content/read/read-content';
import { dropUnusedTrees } from '../markdown/keep-tree';
import { publish } from '../publish/publish';
import { recordPermalinks } from '../publish/record-permalinks';
import { indexFolderSetting, toIndexFiles } from '../search/keep-index';
import { checkContactUrl, checkSiteUrl, site } from '../site';
import { compileContent } from './compile-content';
import { explainOutput } from './explain-error';
import { holdLock } from './hold-lock';
import { judgeContent } from './judge-content';
import { keepTrees } from './keep-trees';
import { runCommand } from './run-command';
import { runProgram } from './run-program';
import { startPhaseClock } from './time-phases';

/** Where the publishable site stands. */
const out = 'out';
const lock = '.cache/build.lock';
/** The compiled content of this build, which no other command writes to. */
const compiled = '.cache/compiled';
/** The search indexes of this build, until they are published. */
const indexes = '.cache/search-index';
/** Where publishing keeps what it has found out and packed, for the next build. */
const kept = '.cache';

/** `npm run build`: checks and compiles the content, exports the pages with Next, and publishes them to `out/`. One at a time. */
runCommand(async () => {
  const fault = checkSiteUrl(site.url) ?? checkContactUrl(site.contactUrl);
  if (fault !== undefined) throw new Error(fault);
  await holdLock(lock, 'build', build);
});

async function build(): Promise<void> {
  const directory = findContentDirectory();
  const clock = startPhaseClock();
  keepTrees();
  if (!(await clock.run('content', () => judgeContent(directory)))) {
    process.exitCode = 1;
    return;
  }
  dropUnusedTrees();
  await clock.run('compile', () => compileContent(compiled));
  await clock.run('pages', exportPages);
  const { library } = readContent(directory);
  const redirects = library.permalinks.flatMap(({ address, target }) =>
    target === undefined ? [] : [{ from: address, to: target }],
  );
  const { pages } = await clock.run('publish', () => publish(exportDirectory, out, redirects, kept));
  const lasting = listLastingAddresses(listAddresses(library));
  const added = recordPermalinks(join(directory, 'permalinks.txt'), lasting);
  const noted =
    added.length > 0 ? `, ${added.length} new addresses added to ${library.toPath('permalinks.txt')}` : '';
  console.log(`${out}/: ${pages} pages${noted}. Took: ${clock.summarize()}.`);
}

async function exportPages(): Promise<void> {
  for (const folder of [exportDirectory, indexes]) rmSync(folder, { recursive: true, force: true });
  const { code, output } = await runProgram('next', ['build'], {
    env: {
      ...{ NEXT_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' },
      ...{ COMPILED_CONTENT: compiled, [indexFolderSetting]: indexes },
    },
  });
  if (code !== 0 || !existsSync(join(exportDirectory, 'index.html')))
    throw new Error(`Next could not export the pages: ${explainOutput(output)}`);
  renameSync(toIndexFiles(indexes), join(exportDirectory, 'search-index'));
}
