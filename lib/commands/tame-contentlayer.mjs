/**
 * Loaded into Contentlayer before its own code (`node --import`), which is not made for thousands of files.
 *
 * It has its effects traced: each keeps a copy of the trace of all before it, so that time and memory grow with the square of the
 * files. Whether they are traced is decided when this library is first loaded, and Contentlayer asks for it just before that.
 */
import '@effect-ts/system/Effect';
import { promises } from 'node:fs';

/** It begins to write all its files at once, and a process may have only so many open: 1,024 on many machines. */
const mostOpen = 64;

const { writeFile } = promises;
/** @type {(() => void)[]} */
const waiting = [];
let open = 0;

promises.writeFile = async (...words) => {
  if (open < mostOpen) open += 1;
  else await new Promise((done) => waiting.push(() => done(undefined)));
  try {
    return await writeFile(...words);
  } finally {
    // Who waits takes the place over.
    const next = waiting.pop();
    if (next === undefined) open -= 1;
    else next();
  }
};
