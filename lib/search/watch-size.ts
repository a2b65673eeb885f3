import { inOneFile } from './publish-index';

/** From this part of the limit on, a build warns. */
const NEAR = 0.9;

/** A warning where an index comes near the size at which it is published in shards, or is beyond it; undefined where it is far from that. */
export const warnOfSize = (name: string, size: number): string | undefined => {
  if (size < inOneFile * NEAR) return undefined;
  const state =
    size > inOneFile
      ? 'is published in shards, and those that are fetched tell'
      : `is published in shards above ${inOneFile}, and those that are fetched would tell`;
  return `the search index "${name}" has ${size} characters: it ${state} the host how a reader's words begin (docs/decisions/search-engine.md)`;
};
