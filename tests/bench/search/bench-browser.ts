import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { build } from 'esbuild';
import { browserFlags, findChromium } from '../../find-chromium';
import { enginesFolder } from './engines-folder';
import { type BenchServer, type Packed, pack, serveFiles } from './serve-bench';

/** A page of a Chromium of its own in which a script of the bench runs, beside files that are served to it. */
export interface BenchPage {
  readonly server: BenchServer;
  /** Calls a function that the script put into the page. */
  readonly call: <Result>(name: string, ...given: readonly unknown[]) => Promise<Result>;
  /** Opens the page anew: nothing that its scripts keep is there. */
  readonly reload: () => Promise<void>;
  readonly page: Page;
  readonly close: () => Promise<void>;
}

/** Longest that one call may take, in milliseconds: an engine that needs more has failed at this size. */
const LONGEST = 100_000;

/** Bundles a script of the bench; what it imports only when needed becomes a file of its own. */
const bundle = async (script: string): Promise<[string, Packed][]> => {
  const { outputFiles } = await build({
    ...{ entryPoints: [join(import.meta.dirname, `${script}.ts`)], outdir: 'bench', write: false },
    ...{
      bundle: true,
      minify: true,
      splitting: true,
      format: 'esm',
      target: 'es2022',
      legalComments: 'none',
    },
    nodePaths: [join(enginesFolder, 'node_modules')],
  });
  return Promise.all(
    outputFiles.map(
      async ({ path, contents }): Promise<[string, Packed]> => [
        `/${path.split('/').at(-1)}`,
        await pack(contents),
      ],
    ),
  );
};

/** Opens a Chromium with a page in which `script` runs. */
export const openBenchPage = async (
  script: string,
  files: ReadonlyMap<string, Packed>,
): Promise<BenchPage> => {
  const server = await serveFiles(new Map([...files, ...(await bundle(script))]));
  const browser = await chromium.launch({ executablePath: findChromium(), args: browserFlags });
  const page = await browser.newPage();
  const reload = async (): Promise<void> => {
    await page.goto(server.origin);
    await page.addScriptTag({ url: `/${script}.js`, type: 'module' });
    await page.waitForFunction('"isBenchReady" in globalThis');
    server.takeSent();
  };
  const call = <Result>(name: string, ...given: readonly unknown[]): Promise<Result> =>
    inTime(
      page.evaluate(
        ([called, values]) =>
          (globalThis as unknown as Record<string, (...all: unknown[]) => Promise<Result>>)[called]?.(
            ...values,
          ) as Promise<Result>,
        [name, given] as const,
      ),
    );
  const close = async (): Promise<void> => {
    await browser.close();
    server.close();
  };
  await reload();
  return { server, page, call, reload, close };
};

const inTime = <Result>(work: Promise<Result>): Promise<Result> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, fail) => {
    timer = setTimeout(() => fail(new Error(`took more than ${LONGEST / 1000} s`)), LONGEST);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
};
