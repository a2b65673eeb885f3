import concurrently from 'concurrently';
import { findContentDirectory } from '../content/check-content';
import { compileContent } from './compile-content';
import { judgeContent } from './judge-content';
import { readPort } from './read-port';
import { runCommand } from './run-command';

/** `npm run dev`: shows the site while it is written; a saved file is judged, compiled and shown on refresh. */
runCommand(async () => {
  const port = readPort('dev');
  if (!judgeContent(findContentDirectory()))
    throw new Error('mend these first; then "npm run dev" shows every later save');
  await compileContent();
  const env = { NEXT_TELEMETRY_DISABLED: '1' };
  const { result } = concurrently(
    [
      { name: 'check', command: 'tsx lib/commands/content.ts --watch', env },
      { name: 'content', command: 'contentlayer2 dev', env },
      { name: 'next', command: `next dev --hostname 127.0.0.1 --port ${port}`, env },
    ],
    { killOthersOn: ['failure', 'success'], prefix: 'name' },
  );
  await result.catch(() => undefined);
});
