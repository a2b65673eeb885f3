// Contentlayer, then Next: what the tutorials' "build" script does.
import { spawnSync } from 'node:child_process';

const bin = new URL('../../../../node_modules/.bin/', import.meta.url).pathname;
for (const [program, ...words] of [['contentlayer2', 'build', '--clearCache'], ['next', 'build']]) {
  const { status } = spawnSync(bin + program, words, {
    stdio: 'inherit',
    // Contentlayer works in the folder that `PWD` names.
    env: { ...process.env, PWD: process.cwd(), NEXT_TELEMETRY_DISABLED: '1' },
  });
  if (status !== 0) process.exit(1);
}
