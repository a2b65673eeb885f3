import { existsSync } from 'node:fs';
import { findContentDirectory } from '../content/check-content';
import { listGrades } from '../content/list-grades';
import { readContent, showPath } from '../content/read/read-content';
import { renderGrades } from '../content/render-grades';
import { runCommand } from './run-command';

/** `npm run grades`: prints at which school grade each article and its key messages read, and the medians. */
runCommand(async () => {
  const directory = findContentDirectory();
  if (!existsSync(directory))
    throw new Error(`${showPath(directory)}: no such content folder: set CONTENT_DIR to one that exists`);
  const { library } = readContent(directory);
  console.log(renderGrades(listGrades(library)));
});
