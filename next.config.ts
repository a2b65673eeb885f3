import type { NextConfig } from 'next';

/** Where `next build` leaves the plain export that the publish step turns into `out/`. */
export const exportDirectory = '.cache/export';

const config: NextConfig = {
  output: 'export',
  distDir: process.env.NODE_ENV === 'development' ? '.next' : exportDirectory,
  trailingSlash: true,
  poweredByHeader: false,
  reactStrictMode: true,
  images: { unoptimized: true },
  serverExternalPackages: ['esbuild'],
};

export default config;
