import { peersFolder, type Site } from '../pages/sites';

/** Next with contentlayer2 as tutorials show it: every page found in the list of all pages, the export published as it comes. */
export const naiveNext: Site = {
  name: 'Next, nothing done',
  folder: `${peersFolder}/naive/out`,
  build: { program: process.execPath, words: ['build.mjs'], inside: 'naive' },
};
