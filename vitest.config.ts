import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const mocked = 'tests/unit/**/*.mocked.test.{ts,tsx}';
const root = fileURLToPath(new URL('.', import.meta.url));

export default defineConfig({
  resolve: { alias: { '@': root, 'contentlayer/generated': `${root}.contentlayer/generated/index.mjs` } },
  oxc: { jsx: { runtime: 'automatic' } },
  test: {
    coverage: { include: ['lib/**/*.ts'], reporter: ['text'], reportsDirectory: '.cache/coverage' },
    // On a busy machine a slow test is no fault; one that hangs still is.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    projects: [
      {
        extends: true,
        // Files share their process, so what they all import is read once. Those that put another module
        // in the place of a real one would change it for the rest, and have a process each.
        test: { name: 'unit', include: ['tests/unit/**/*.test.{ts,tsx}'], exclude: [mocked], isolate: false },
      },
      { extends: true, test: { name: 'unit-mocked', include: [mocked] } },
      { extends: true, test: { name: 'site', include: ['tests/site/**/*.test.ts'] } },
    ],
  },
});
