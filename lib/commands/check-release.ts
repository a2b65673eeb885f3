import { checkContent, findContentDirectory } from '../content/check-content';
import { formatProblem } from '../content/problem';
import { site } from '../site';
import { checkPastAddresses } from './check-past-addresses';
import { checkToldShards } from './check-told-shards';
import { listReleaseFaults } from './list-release-faults';
import { readToday } from './read-today';
import { runCommand } from './run-command';

/** `npm run check:release`: refuses what `npm run build` lets pass but readers must not get, one line each. */
runCommand(async () => {
  const today = readToday();
  const directory = findContentDirectory();
  const { problems, warnings } = checkContent(directory, today);
  const past = checkPastAddresses(directory);
  const found = [...problems, ...past.problems, ...checkToldShards('out', directory)];
  const faults = listReleaseFaults({ problems: found, warnings }, site, today);
  for (const warning of past.warnings) console.error(`warning: ${formatProblem(warning)}`);
  for (const fault of faults) console.error(fault);
  if (faults.length > 0) process.exitCode = 1;
  else console.log(`ready to be published at ${site.url}/`);
});
