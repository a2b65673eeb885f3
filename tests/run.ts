import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { checkArguments } from '@/lib/commands/check-arguments';
import { provideChromium } from './find-chromium';
import { provideHostServers } from './find-host-servers';
import { explainOtherChromium } from './visual/other-chromium';

/** How many checks of one step passed and failed. */
type Count = { passed: number; failed: number };

const results = '.cache/results';

/** Runs one program of the project with its output shown; says whether it succeeded. */
function run(words: string[], env: Record<string, string> = {}): boolean {
  console.log(`\n> ${words.join(' ')}`);
  const { status } = spawnSync('npx', ['--no-install', ...words], {
    stdio: 'inherit',
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', NO_COLOR: '1', ...env },
  });
  return status === 0;
}

/** A step that is one check by itself. */
function runStep(words: string[]): Count {
  return run(words) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** Runs the projects of Vitest whose names begin so. */
function runVitest(name: string): Count {
  const report = `${results}/${name}.json`;
  const succeeded = run([
    'vitest',
    'run',
    '--project',
    `${name}*`,
    '--reporter=dot',
    '--reporter=json',
    `--outputFile=${report}`,
  ]);
  const { numPassedTests: passed, numFailedTests: failed } = readReport(report, {
    numPassedTests: 0,
    numFailedTests: 0,
  });
  return settle({ passed, failed }, succeeded);
}

function runPlaywright(port: number, chromium: string): Count {
  const report = `${results}/e2e.json`;
  sayWhetherLooksAreCompared(chromium);
  const env = { PORT: String(port), CHROMIUM_PATH: chromium, PLAYWRIGHT_JSON_OUTPUT_NAME: report };
  const succeeded = run(['playwright', 'test', '--reporter=dot,json'], env);
  const { stats } = readReport(report, { stats: { expected: 0, unexpected: 0, flaky: 0 } });
  return settle({ passed: stats.expected, failed: stats.unexpected + stats.flaky }, succeeded);
}

/** Says so before the run, where the kept pictures were drawn by another Chromium: their tests are left out, and count neither way. */
function sayWhetherLooksAreCompared(chromium: string): void {
  const { stdout } = spawnSync(chromium, ['--version'], { encoding: 'utf8' });
  const [version] = /\d+(?:\.\d+)+/.exec(stdout) ?? [];
  const reason = version === undefined ? undefined : explainOtherChromium(version);
  if (reason !== undefined) console.log(`\n${reason}`);
}

/** A run that failed without naming a failed test, or that ran none, is a failure too. */
function settle(count: Count, succeeded: boolean): Count {
  const silent = count.failed === 0 && (!succeeded || count.passed === 0);
  return silent ? { ...count, failed: 1 } : count;
}

function readReport<Report>(path: string, empty: Report): Report {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Report;
  } catch {
    return empty;
  }
}

function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        address !== null && typeof address === 'object'
          ? resolve(address.port)
          : reject(new Error('no free port')),
      );
    });
  });
}

/** `npm test`: lints, builds once, checks types, and runs every test; its last line is `N passed, N failed`. */
async function test(): Promise<void> {
  const refusal = checkArguments(process.argv.slice(2), [], 'npm test');
  if (refusal !== undefined) throw new Error(refusal);
  rmSync(results, { recursive: true, force: true });
  mkdirSync(results, { recursive: true });
  const counts: Count[] = [runStep(['biome', 'check'])];
  const build = runStep(['tsx', 'lib/commands/build.ts']);
  counts.push(build, runStep(['tsc', '--noEmit']), runVitest('unit'));
  if (build.failed === 0) {
    provideHostServers();
    counts.push(runVitest('site'), runPlaywright(await findFreePort(), provideChromium()));
  }
  const passed = counts.reduce((sum, count) => sum + count.passed, 0);
  const failed = counts.reduce((sum, count) => sum + count.failed, 0);
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}

test().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  console.log('\n0 passed, 1 failed');
  process.exitCode = 1;
});
