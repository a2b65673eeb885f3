import { existsSync, linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** The locks that this process holds. */
const held = new Set<string>();

/** Runs a task that may run only once at a time, under a lock that holds this process's number. Throws one plain line when another process holds it. */
export async function holdLock<Result>(
  lock: string,
  what: string,
  task: () => Promise<Result>,
): Promise<Result> {
  takeLock(lock, what);
  held.add(lock);
  try {
    return await task();
  } finally {
    held.delete(lock);
    rmSync(lock, { force: true });
  }
}

function takeLock(lock: string, what: string): void {
  // With `recursive`, Node reports a disk that can only be read as a folder that is not there.
  if (!existsSync(dirname(lock))) mkdirSync(dirname(lock));
  if (writeLock(lock)) return;
  const holder = readHolder(lock);
  // In a container numbers come again after a restart: a lock with our own that we do not hold is stale.
  const isStale = holder === process.pid ? !held.has(lock) : !isRunning(holder);
  if (!isStale) throw refuse(lock, what, holder);
  if (!removeStale(lock, holder) || !writeLock(lock)) throw refuse(lock, what, readHolder(lock));
}

/** The number is written before the lock stands at its name, so that it is never found empty. */
function writeLock(lock: string): boolean {
  const own = `${lock}.${process.pid}`;
  writeFileSync(own, `${process.pid}\n`);
  try {
    linkSync(own, lock);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(own, { force: true });
  }
}

/** Two processes may find the same stale lock; only the one that moves it away goes on. A fresh one moved by mistake is put back. */
function removeStale(lock: string, holder: number): boolean {
  const moved = `${lock}.${process.pid}.stale`;
  try {
    renameSync(lock, moved);
    if (readHolder(moved) === holder) return true;
    linkSync(moved, lock);
    return false;
  } catch {
    return false;
  } finally {
    rmSync(moved, { force: true });
  }
}

/** The number in a lock; 0 when there is none to be read. */
function readHolder(lock: string): number {
  try {
    return Number(readFileSync(lock, 'utf8')) || 0;
  } catch {
    return 0;
  }
}

function isRunning(holder: number): boolean {
  if (holder === 0) return false;
  try {
    process.kill(holder, 0);
    return !isDead(holder);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** A process that has been killed keeps its number until its parent takes note, which in a container may be never. */
function isDead(holder: number): boolean {
  try {
    return /^\d+ \(.*\) [ZX] /s.test(readFileSync(`/proc/${holder}/stat`, 'utf8'));
  } catch {
    return false;
  }
}

function refuse(lock: string, what: string, holder: number): Error {
  return new Error(
    `another ${what} is running here (process ${holder}): wait until it has ended; if there is none, delete ${lock}`,
  );
}
