import { statSync, watch } from 'node:fs';
import { showPath } from '../content/read/read-content';
import { explainError } from './explain-error';
import { judgeContent } from './judge-content';

/** How long to wait for an editor to finish saving, in milliseconds. */
const settle = 100;
/** How often to look whether the folder still stands, in milliseconds: no system says so reliably. */
const look = 1000;

/** Judges a content folder again after every save, for as long as it stands. Throws one plain line when it is gone. */
export function judgeAfterSaves(directory: string): Promise<never> {
  const watched = findNumber(directory);
  const isGone = (): boolean => findNumber(directory) !== watched;
  return new Promise((_, reject) => {
    let timer: NodeJS.Timeout | undefined;
    const end = (error: unknown): void => {
      clearTimeout(timer);
      clearInterval(looking);
      watcher.close();
      reject(isGone() ? refuseGone(directory) : error);
    };
    const watcher = watch(directory, { recursive: true }, () => {
      clearTimeout(timer);
      timer = setTimeout(() => !isGone() && judgeAgain(directory, isGone), settle);
    }).on('error', end);
    const looking = setInterval(() => isGone() && end(undefined), look);
  });
}

/** The number by which the disk knows a folder; another folder in its place has another. */
function findNumber(directory: string): number | undefined {
  return statSync(directory, { throwIfNoEntry: false })?.ino;
}

/** What fails while someone is writing is told, and the next save is judged all the same. A folder that went meanwhile is told elsewhere. */
function judgeAgain(directory: string, isGone: () => boolean): void {
  try {
    judgeContent(directory);
  } catch (error) {
    // A large folder takes a while to go.
    setTimeout(() => !isGone() && console.error(explainError(error)), look);
  }
}

function refuseGone(directory: string): Error {
  return new Error(
    `${showPath(directory)}: this folder is gone, or another has taken its place, so saves in it are no longer seen: put it back, then start this command again`,
  );
}
