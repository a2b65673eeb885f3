import type { Server } from 'node:http';
import { defaultPort, lastPort } from './read-port';

/** Has a server listen on 127.0.0.1; a port that cannot be had is one plain line. `command` is what was run. */
export function listen(server: Server, port: number, command: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(explain(error, port, command)));
    server.listen(port, '127.0.0.1', resolve);
  });
}

function explain(error: NodeJS.ErrnoException, port: number, command: string): Error {
  if (error.code === 'EADDRINUSE')
    return new Error(
      `port ${port} is taken: stop what uses it, or choose another, as in "PORT=${port < lastPort ? port + 1 : defaultPort} npm run ${command}"`,
    );
  if (error.code === 'EACCES')
    return new Error(
      `port ${port} is not allowed for this user: choose one above 1023, as in "PORT=3000 npm run ${command}"`,
    );
  return error;
}
