import { cpSync, existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { exportDirectory } from '../../next.config';
import { listAddresses, listLastingAddresses } from '../content/addresses';
import { findContentDirectory } from '../content/check-content';
import { showPath } from '../content/read/read-content';
import { dropUnusedTrees } from '../markdown/keep-tree';
import { publish } from '../publish/publish';
import { recordPermalinks } from '../publish/record-permalinks';
import type { Redirect } from '../publish/redirects';
import { indexFolderSetting, listSizes, toIndexFiles } from '../search/keep-index';
import { warnOfSize } from '../search/watch-size';
import { checkContactUrl, checkSiteUrl, site } from '../site';
import { compileContent } from './compile-content';
import { explainOutput } from './explain-error';
import { holdBuildLock } from './hold-build-lock';
import { judgeContent } from './judge-content';
import { keepTrees } from './keep-trees';
import { runProgram } from './run-program';
import { startPhaseClock } from './time-phases';

/** Where the publishable site stands. */
const out = 'out';
/** The compiled content of this build, which no other command writes to. */
const compiled = '.cache/compiled';
/** What pages read of the content folder itself, as it was when it was judged. */
const kept = '.cache/content';
const keptNames = ['search', 'permalinks.txt'];
/** The search indexes of this build, until they are published. */
const indexes = '.cache/search-index';
/** Where publishing keeps what it has found out and packed, for the next build. */
const cache = '.cache';

/** What a build publishes besides its pages: what has moved, and every address that must last. */
type Published = { redirects: Redirect[]; lasting: string[] };

/** Checks and compiles the content, exports the pages with Next, and publishes them to `out/`; one build at a time. Says whether the content allowed it. */
export async function buildSite(): Promise<boolean> {
  const fault = checkSiteUrl(site.url) ?? checkContactUrl(site.contactUrl);
  if (fault !== undefined) throw new Error(fault);
  return holdBuildLock(build);
}

async function build(): Promise<boolean> {
  const directory = findContentDirectory();
  const clock = startPhaseClock();
  keepTrees();
  const published = await clock.run('content', () => judge(directory));
  if (published === undefined) return false;
  dropUnusedTrees();
  await clock.run('compile', () => compileContent(compiled));
  await clock.run('pages', exportPages);
  for (const [name, size] of listSizes(indexes)) {
    const warning = warnOfSize(name, size);
    if (warning !== undefined) console.error(`warning: ${warning}`);
  }
  const { redirects, lasting } = published;
  const { pages } = await clock.run('publish', () => publish(exportDirectory, out, redirects, cache));
  const list = join(directory, 'permalinks.txt');
  const added = recordPermalinks(list, lasting);
  const noted = added.length > 0 ? `, ${added.length} new addresses added to ${showPath(list)}` : '';
  console.log(`${out}/: ${pages} pages${noted}. Took: ${clock.summarize()}.`);
  return true;
}

/** Taken from the content that was judged, since authors may save while pages are exported; undefined where it may not be published. */
function judge(directory: string): Published | undefined {
  const library = judgeContent(directory);
  if (library === undefined) return undefined;
  rmSync(kept, { recursive: true, force: true });
  for (const name of keptNames.filter((one) => existsSync(join(directory, one))))
    cpSync(join(directory, name), join(kept, name), { recursive: true });
  const redirects = library.permalinks.flatMap(({ address, target }) =>
    target === undefined ? [] : [{ from: address, to: target }],
  );
  return { redirects, lasting: listLastingAddresses(listAddresses(library)) };
}

async function exportPages(): Promise<void> {
  for (const folder of [exportDirectory, indexes]) rmSync(folder, { recursive: true, force: true });
  const { code, output } = await runProgram('next', ['build'], {
    env: {
      ...{ NEXT_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' },
      ...{ COMPILED_CONTENT: compiled, CONTENT_DIR: kept, [indexFolderSetting]: indexes },
    },
  });
  if (code !== 0 || !existsSync(join(exportDirectory, 'index.html')))
    throw new Error(`Next could not export the pages: ${explainOutput(output)}`);
  renameSync(toIndexFiles(indexes), join(exportDirectory, 'search-index'));
}
