import { parentPort, workerData } from 'node:worker_threads';
import { type PrepareTask, preparePages } from './prepare-pages';

/** Runs in a thread of its own: prepares some pages, and sends what it has found. */
parentPort?.postMessage(preparePages(workerData as PrepareTask));
