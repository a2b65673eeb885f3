import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { addPrepared, type PreparedPages, type PrepareTask } from './prepare-pages';

/** A thread for fewer pages than this takes longer to start than it saves. */
const fewestPages = 100;

/** Prepares pages beside the main thread, in as many threads as there are cores and pages to do. */
export async function prepareInThreads(task: PrepareTask): Promise<PreparedPages> {
  const threads = Math.min(availableParallelism(), Math.ceil(task.pages.length / fewestPages));
  const prepared: PreparedPages = { surveys: new Map(), names: new Map() };
  // Each thread takes every so many-th page, since pages of one kind stand together.
  const parts = Array.from({ length: threads }, (_, part) =>
    task.pages.filter((_page, place) => place % threads === part),
  );
  const found = await Promise.all(parts.map((pages) => runThread({ ...task, pages })));
  for (const part of found) addPrepared(prepared, part);
  return prepared;
}

function runThread(task: PrepareTask): Promise<PreparedPages> {
  const worker = new Worker(new URL('./prepare-worker.mjs', import.meta.url), { workerData: task });
  return new Promise((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', (code) => reject(new Error(`a thread that prepares pages ended with ${code}`)));
  });
}
