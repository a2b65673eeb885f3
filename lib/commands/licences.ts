import { writeFileSync } from 'node:fs';
import { listLicences, renderLicences } from './list-licences';
import { runCommand } from './run-command';

/** Where the licences stand. */
const page = 'docs/licences.md';

/** `npm run licences`: writes under which licence each installed package stands. */
runCommand(async () => {
  writeFileSync(page, renderLicences(listLicences(process.cwd())));
  console.log(`${page} is written.`);
});
