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
  const workers = parts.map(
    (pages) =>
      new Worker(new URL('./prepare-worker.mjs', import.meta.url), { workerData: { ...task, pages } }),
  );
  try {
    for (const part of await Promise.all(workers.map(waitFor))) addPrepared(prepared, part);
  } finally {
    // After a failure the others need not go on.
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
  return prepared;
}

function waitFor(worker: Worker): Promise<PreparedPages> {
  return new Promise((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', (code) => reject(new Error(`a thread that prepares pages ended with ${code}`)));
  });
}
