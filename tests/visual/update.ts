import { spawnSync } from 'node:child_process';
import { existsSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { walkFolder } from '../../lib/content/read/walk-folder';

const kept = 'tests/visual/baselines';

/** `npm run visual:update`: draws every kept picture anew from `out/`, and says what they weigh together. */
if (!existsSync('out/index.html')) throw new Error('out/ holds no site: run "npm run build" first');
rmSync(kept, { recursive: true, force: true });
const { status } = spawnSync(
  'npx',
  ['--no-install', 'playwright', 'test', '--project=visual', '--update-snapshots=all', '--reporter=line'],
  { stdio: 'inherit' },
);
const files = walkFolder(kept);
const bytes = files.reduce((sum, file) => sum + statSync(join(kept, file)).size, 0);
console.log(`${files.length} pictures, ${bytes} bytes in ${kept}.`);
process.exitCode = status ?? 1;
