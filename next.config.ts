import { availableParallelism } from 'node:os';
import type { NextConfig } from 'next';

/** Where `next build` leaves the plain export that the publish step turns into `out/`. */
export const exportDirectory = '.cache/export';

const inDevelopment = process.env.NODE_ENV === 'development';

const config: NextConfig = {
  output: 'export',
  distDir: inDevelopment ? '.next' : exportDirectory,
  // What a build writes by itself is drawn by a route only while authors write.
  pageExtensions: ['tsx', 'ts', ...(inDevelopment ? ['dev.ts'] : [])],
  trailingSlash: true,
  poweredByHeader: false,
  reactStrictMode: true,
  images: { unoptimized: true },
  // A page with a search waits for the index, which another program builds; a build ends Next when that fails. In seconds.
  staticPageGenerationTimeout: 3600,
  serverExternalPackages: ['esbuild'],
  // Pages are drawn on every core; Next leaves one idle of its own accord, and weighs payloads that are not published.
  experimental: { cpus: availableParallelism(), prefetchInlining: false },
  // `npm run typecheck` and `npm test` check all types; a build need not do it once more.
  typescript: { ignoreBuildErrors: true },
  // While authors write, the bundler watches the content; a build reads it.
  turbopack: {
    resolveAlias: inDevelopment ? {} : { 'contentlayer/generated': './lib/content/read-compiled.ts' },
  },
};

export default config;
