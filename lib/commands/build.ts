import { buildSite } from './build-site';
import { runCommand } from './run-command';

/** `npm run build`: builds the site into `out/`. */
runCommand(async () => {
  if (!(await buildSite())) process.exitCode = 1;
});
