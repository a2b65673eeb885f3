import { listGrades } from '../content/list-grades';
import { readContent } from '../content/read/read-content';
import { renderGrades } from '../content/render-grades';
import { requireContent } from './require-content';
import { runCommand } from './run-command';

/** `npm run grades`: prints at which school grade each article and its key messages read, and the medians. */
runCommand(async () => {
  const { library } = readContent(requireContent());
  console.log(renderGrades(listGrades(library)));
});
