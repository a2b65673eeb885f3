import { findContentDirectory } from '../content/check-content';
import { listGrades } from '../content/list-grades';
import { readContent } from '../content/read/read-content';
import { renderGrades } from '../content/render-grades';
import { runCommand } from './run-command';

/** `npm run grades`: prints at which school grade each article and its key messages read, and the medians. */
runCommand(async () => {
  const { library } = readContent(findContentDirectory());
  console.log(renderGrades(listGrades(library)));
});
