import { watch } from 'node:fs';
import { findContentDirectory } from '../content/check-content';
import { compileContent } from './compile-content';
import { explainError } from './explain-error';
import { judgeContent } from './judge-content';
import { runCommand } from './run-command';

/** How long to wait for an editor to finish saving, in milliseconds. */
const settle = 100;

/** `npm run content`: judges the content folder, prints every problem, and compiles it if there is none. `--watch` judges again after every save. */
runCommand(async () => {
  const directory = findContentDirectory();
  const sound = judgeContent(directory);
  if (process.argv.includes('--watch')) return judgeAfterSaves(directory);
  if (sound) await compileContent();
  else process.exitCode = 1;
}, ['--watch']);

function judgeAfterSaves(directory: string): void {
  let timer: NodeJS.Timeout | undefined;
  watch(directory, { recursive: true }, () => {
    clearTimeout(timer);
    timer = setTimeout(() => judgeAgain(directory), settle);
  });
}

/** What fails while someone is writing is told, and the next save is judged all the same. */
function judgeAgain(directory: string): void {
  try {
    judgeContent(directory);
  } catch (error) {
    console.error(explainError(error));
  }
}
