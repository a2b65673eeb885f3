import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { runCommand } from './run-command';

const folder = 'out';

/** Why the checker cannot run here; undefined when it can. */
function findObstacle(jar: string | undefined): string | undefined {
  if (!jar)
    return 'VNU_JAR names no jar of the Nu Html Checker; "npm install vnu-jar" in another folder brings one';
  return spawnSync('java', ['-version']).error ? 'there is no Java on this machine' : undefined;
}

/** `npm run check:html`: asks the Nu Html Checker (`VNU_JAR`, on Java) about every page of `out/`, styles included. Without either it says so and passes. */
runCommand(async () => {
  if (!existsSync(`${folder}/index.html`))
    throw new Error(`${folder}/ holds no built site: run "npm run build" first`);
  const jar = process.env.VNU_JAR;
  const obstacle = findObstacle(jar);
  if (obstacle !== undefined) return console.log(`skipped: ${obstacle}`);
  if (!existsSync(jar ?? '')) throw new Error(`${jar}: no such file: set VNU_JAR to the jar itself`);
  const words = ['-jar', jar ?? '', '--errors-only', '--skip-non-html', folder];
  const { status } = spawnSync('java', words, { stdio: 'inherit' });
  if (status === 0) console.log(`${folder}/: no errors`);
  else process.exitCode = 1;
});
