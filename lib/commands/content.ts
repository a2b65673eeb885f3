import { existsSync } from 'node:fs';
import { findContentDirectory } from '../content/check-content';
import { compileContent } from './compile-content';
import { judgeAfterSaves } from './judge-after-saves';
import { judgeContent } from './judge-content';
import { runCommand } from './run-command';

/** `npm run content`: judges the content folder, prints every problem, and compiles it if there is none. `--watch` judges again after every save. */
runCommand(async () => {
  const directory = findContentDirectory();
  const isSound = judgeContent(directory) !== undefined;
  if (process.argv.includes('--watch') && existsSync(directory)) return judgeAfterSaves(directory);
  if (isSound) await compileContent();
  else process.exitCode = 1;
}, ['--watch']);
