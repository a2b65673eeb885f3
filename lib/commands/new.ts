import { findContentDirectory } from '../content/check-content';
import { runCommand } from './run-command';
import { startFile } from './start-file';

/** `npm run new -- <kind> <slug>`: starts a content file with all its keys, and with holes that the checks report until they are filled. */
runCommand(async () => {
  const today = new Date().toISOString().slice(0, 10);
  const path = startFile(process.argv.slice(2), findContentDirectory(), today);
  console.log(
    `${path} is started: replace every "" and every {{...}}. "npm run content" names what is left.`,
  );
}, 'any');
