import { once } from 'node:events';
import { cpSync, existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { exportDirectory } from '../../next.config';
import { listAddresses, listLastingAddresses } from '../content/addresses';
import { findContentDirectory } from '../content/check-content';
import { showPath } from '../content/read/read-content';
import { drawnFolderSetting, toDrawnFiles } from '../drawn-folder';
import { dropUnusedTrees } from '../markdown/keep-tree';
import { compiledSetting } from '../once-a-process';
import { moveInto } from '../publish/move-into';
import { publish } from '../publish/publish';
import { recordPermalinks } from '../publish/record-permalinks';
import type { Redirect } from '../publish/redirects';
import { listSizes } from '../search/keep-index';
import { warnOfSize } from '../search/watch-size';
import { checkContactUrl, checkSiteUrl, site } from '../site';
import { clearFolders } from './clear-folders';
import { compileContent } from './compile-content';
import { explainOutput } from './explain-error';
import { holdBuildLock } from './hold-build-lock';
import { judgeContent } from './judge-content';
import { keepTrees } from './keep-trees';
import { loadFirst } from './load-first';
import { runProgram } from './run-program';
import { runTogether } from './run-together';
import { startPhaseClock } from './time-phases';

/** Where the publishable site stands. */
const out = 'out';
/** The compiled content of this build, which no other command writes to. */
const compiled = '.cache/compiled';
/** What pages read of the content folder itself, as it was when it was judged. */
const kept = '.cache/content';
const keptNames = ['search', 'permalinks.txt'];
/** What this build publishes besides what Next exports: preview pictures, icons, QR codes, search indexes. */
const drawn = '.cache/drawn';
/** What Next compiles and draws before it exports it, in a folder that is also its cache. */
const nextOutput = '.next/server';
/** Where old files lie until they are removed, beside other work. */
const gone = '.cache/gone';
/** Where publishing keeps what it has found out and packed, for the next build. */
const cache = '.cache';

/** What a build publishes besides its files: what has moved, and every address that must last. */
type Published = { redirects: Redirect[]; lasting: string[] };
/** Why content is not published, once all that is wrong with it has been printed. */
const refused = new Error('the content has problems');

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
  const published = await clock.run('content', () => judgeAndCompile(directory));
  if (published === undefined) return false;
  dropUnusedTrees();
  await clock.run('pages', exportPages);
  for (const [name, size] of listSizes(drawn)) {
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

/** Judges the content while Contentlayer compiles it: what it compiled, or why it could not, counts only where the content may be published. */
async function judgeAndCompile(directory: string): Promise<Published | undefined> {
  let published: Published | undefined;
  try {
    await runTogether(
      (signal) => compileContent({ copy: compiled, signal }),
      async () => {
        published = judge(directory);
      },
    );
  } catch (error) {
    if (error !== refused) throw error;
  }
  return published;
}

/** Taken from the content that was judged, since authors may save while pages are exported. Throws `refused` where it may not be published. */
function judge(directory: string): Published {
  const library = judgeContent(directory);
  if (library === undefined) throw refused;
  rmSync(kept, { recursive: true, force: true });
  for (const name of keptNames.filter((one) => existsSync(join(directory, one))))
    cpSync(join(directory, name), join(kept, name), { recursive: true });
  const redirects = library.permalinks.flatMap(({ address, target }) =>
    target === undefined ? [] : [{ from: address, to: target }],
  );
  return { redirects, lasting: listLastingAddresses(listAddresses(library)) };
}

/** Lets Next export the pages while a program of our own draws what is no page, and puts both together. */
async function exportPages(): Promise<void> {
  const cleared = clearFolders([exportDirectory, drawn, nextOutput], gone);
  const env = {
    ...{ NEXT_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' },
    ...{ [compiledSetting]: compiled, CONTENT_DIR: kept, [drawnFolderSetting]: drawn },
  };
  await runTogether(
    async (signal) => {
      const tamed = { ...env, NODE_OPTIONS: loadFirst('tame-next.mjs') };
      const { code, output } = await runProgram('next', ['build'], { env: tamed, signal });
      if (code !== 0 || !existsSync(join(exportDirectory, 'index.html')))
        throw new Error(`Next could not export the pages: ${explainOutput(output)}`);
    },
    async (signal) => {
      const words = ['--tsconfig', 'tsconfig.build.json', 'app/write-drawn-files.ts'];
      const { code, output } = await runProgram('tsx', words, { env, signal });
      if (code !== 0) throw new Error(`What is no page could not be drawn: ${explainOutput(output)}`);
    },
    // Who ends us does not wait for a disk; the next build removes what is left.
    async (signal) => {
      await Promise.race([cleared, once(signal, 'abort')]);
    },
  );
  moveInto(toDrawnFiles(drawn), exportDirectory);
}
