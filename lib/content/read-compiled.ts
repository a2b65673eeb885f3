import { readFileSync } from 'node:fs';
import { compiledSetting, onceAProcess } from '../once-a-process';

/**
 * What `contentlayer/generated` gives, read from its files: in its place `next build` gets this one (`next.config.ts`), so that
 * thousands of texts are read when pages are drawn, and not bundled with the code of each. A build keeps a copy of its own
 * (`compiledSetting`), since others may compile meanwhile.
 */
export const allArticles = readList('Article');
export const allFaqs = readList('Faq');
export const allGlossaries = readList('Glossary');
export const allClaims = readList('Claim');
export const allPages = readList('Page');
export const allTopics = readList('Topic');
export const allSources = readList('Source');
export const allOutcomes = readList('Outcome');
export const allCosts = readList('Cost');
export const allRoutes = readList('Route');
export const allPictures = readList('Picture');
export const allCostings = readList('Costing');
export const allWorksheets = readList('Worksheet');
export const helplineList = readList('HelplineList');

/** One list by the name of its document type. The path is joined as a plain text, or the bundler would take in the whole folder. */
function readList(type: string): unknown {
  const folder = process.env[compiledSetting] || '.contentlayer/generated';
  const file = [process.cwd(), folder, type, '_index.json'].join('/');
  return onceAProcess(file, () => JSON.parse(readFileSync(file, 'utf8')));
}
