import { createServer } from 'node:http';
import { expect, test } from 'vitest';
import { listen } from '@/lib/commands/listen';

/** A server that finds every port taken. */
function refuseToListen() {
  const server = createServer();
  server.listen = () => {
    server.emit('error', Object.assign(new Error('words of the system'), { code: 'EADDRINUSE' }));
    return server;
  };
  return server;
}

test.each([
  [3000, 3001],
  [65_534, 65_535],
  [65_535, 3000],
])('when port %i is taken, port %i is offered', async (port, other) => {
  await expect(listen(refuseToListen(), port, 'serve')).rejects.toThrow(
    new Error(
      `port ${port} is taken: stop what uses it, or choose another, as in "PORT=${other} npm run serve"`,
    ),
  );
});
