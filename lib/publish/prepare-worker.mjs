import { parentPort, workerData } from 'node:worker_threads';
import { tsImport } from 'tsx/esm/api';

/** Runs in a thread of its own, which knows no TypeScript until tsx reads it: prepares some pages, and sends what it has found. */
const { preparePages } = await tsImport('./prepare-pages.ts', import.meta.url);
parentPort.postMessage(preparePages(workerData));
