import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

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
      { extends: true, test: { name: 'unit', include: ['tests/unit/**/*.test.{ts,tsx}'] } },
      { extends: true, test: { name: 'site', include: ['tests/site/**/*.test.ts'] } },
    ],
  },
});
