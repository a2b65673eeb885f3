import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { runTsx, startUp } from './run-tsx';

test('a port that is none is told before the build', { timeout: startUp }, () => {
  expect(runTsx('check-port', [], { PORT: 'abc' })).toEqual({
    code: 1,
    out: '',
    errors: 'PORT is "abc": set it to a number from 1 to 65535, as in "PORT=3001 npm run start"\n',
  });
});

test('a port that is taken is told before the build, and a free one in no words', {
  timeout: startUp,
}, async () => {
  const holder = createServer().listen(0, '127.0.0.1');
  onTestFinished(() => void holder.close());
  await once(holder, 'listening');
  const { port } = holder.address() as AddressInfo;
  const taken = runTsx('check-port', [], { PORT: String(port) });
  expect([taken.code, taken.errors]).toEqual([1, expect.stringContaining(`port ${port} is taken`)]);
  holder.close();
  await once(holder, 'close');
  expect(runTsx('check-port', [], { PORT: String(port) })).toEqual({ code: 0, out: '', errors: '' });
});
