import { checkContent, findContentDirectory } from '../content/check-content';
import { site } from '../site';
import { listReleaseFaults } from './list-release-faults';
import { readToday } from './read-today';
import { runCommand } from './run-command';

/** `npm run check:release`: refuses what `npm run build` lets pass but readers must not get, one line each. */
runCommand(async () => {
  const today = readToday();
  const verdict = checkContent(findContentDirectory(), today);
  const faults = listReleaseFaults(verdict, site, today);
  for (const fault of faults) console.error(fault);
  if (faults.length > 0) process.exitCode = 1;
  else console.log(`ready to be published at ${site.url}/`);
});
