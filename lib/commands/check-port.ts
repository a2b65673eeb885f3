import { createServer } from 'node:http';
import { listen } from './listen';
import { readPort } from './read-port';
import { runCommand } from './run-command';

/** Comes before the build in `npm start`: a port that cannot be had is told at once, not after minutes. */
runCommand(async () => {
  const server = createServer();
  await listen(server, readPort('start'), 'start');
  server.close();
});
