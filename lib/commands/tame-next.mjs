/**
 * Loaded into `next build` and its workers before their own code (`node --import`). For a router in the browser, which this site does
 * not have, Next takes the payload of each page apart, draws each part once more, and writes six or more files of parts. No setting
 * turns that off without `cacheComponents`, which draws every page twice.
 */
import { createRequire, Module } from 'node:module';

const require = createRequire(import.meta.url);

/** Next asks that one of the parts is a page's. */
const noParts = new Map([['/__PAGE__', Buffer.alloc(0)]]);
/** What the files of the parts end with, and those of whole payloads. */
const [partEnding, payloadEnding] = ['.segment.rsc', '.rsc'];

const { MultiFileWriter } = require('next/dist/lib/multi-file-writer.js');
const { append } = MultiFileWriter.prototype;
MultiFileWriter.prototype.append = function (/** @type {string} */ path, /** @type {unknown} */ content) {
  if (path.endsWith(partEnding)) return;
  // The whole payload stays as an empty file, since Next copies it into the export.
  append.call(this, path, path.endsWith(payloadEnding) ? '' : content);
};

// The code of a page brings the function that makes the parts. What loads it is not asked for here: it works only once Next has set itself up.
const load = Module._load;
Module._load = (...words) => {
  const loaded = load(...words);
  return words[0].endsWith('/load-components') ? { ...loaded, loadComponents: withoutParts(loaded) } : loaded;
};

/** Loads a page's code as Next does, without the function that makes the parts of its payload. */
function withoutParts(/** @type {{ loadComponents: Function }} */ { loadComponents }) {
  return async (/** @type {unknown[]} */ ...words) => {
    const components = await loadComponents(...words);
    const { ComponentMod } = components;
    if (!ComponentMod?.collectSegmentData) return components;
    const collectSegmentData = { value: async () => noParts };
    return { ...components, ComponentMod: Object.create(ComponentMod, { collectSegmentData }) };
  };
}
