import { defineConfig } from '@playwright/test';
import { browserFlags, findChromium } from './tests/find-chromium';
import { provideFonts } from './tests/visual/provide-fonts';

const port = Number(process.env.PORT || 4173);
const launchOptions = { executablePath: findChromium(), args: browserFlags };

export default defineConfig({
  outputDir: '.cache/test-results',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  // On a busy machine a slow page is no fault; one that never comes still is.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  // A picture that is missing is a fault; only `npm run visual:update` writes any.
  updateSnapshots: 'none',
  use: { baseURL: `http://127.0.0.1:${port}` },
  projects: [
    { name: 'e2e', testDir: 'tests/e2e', use: { launchOptions } },
    {
      name: 'visual',
      testDir: 'tests/visual',
      snapshotPathTemplate: '{testDir}/baselines/{arg}{ext}',
      use: {
        launchOptions: {
          ...launchOptions,
          env: { ...toWords(process.env), FONTCONFIG_FILE: provideFonts() },
        },
      },
    },
  ],
  webServer: {
    command: 'npm run --silent serve',
    env: { PORT: String(port) },
    url: `http://127.0.0.1:${port}/`,
    reuseExistingServer: false,
  },
});

/** The settings of this process that have a value. */
function toWords(settings: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(settings).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}
