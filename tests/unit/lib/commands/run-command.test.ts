import { afterEach, expect, test, vi } from 'vitest';
import { EndedError } from '@/lib/commands/ended-error';
import { runCommand } from '@/lib/commands/run-command';

afterEach(() => {
  vi.restoreAllMocks();
  process.exitCode = undefined;
});

test('a command that was ended says so in one line and leaves at once, with the code of the signal', async () => {
  const exit = vi.spyOn(process, 'exit').mockReturnValue(undefined as never);
  const say = vi.spyOn(console, 'error').mockReturnValue();
  runCommand(() => Promise.reject(new EndedError('SIGINT')), 'any');
  await vi.waitFor(() => expect(exit).toHaveBeenCalledWith(130));
  expect(say.mock.calls).toEqual([['ended before it was done (SIGINT); nothing was published']]);
});

test('a command that fails says why in one line and has exit code 1', async () => {
  const exit = vi.spyOn(process, 'exit').mockReturnValue(undefined as never);
  const say = vi.spyOn(console, 'error').mockReturnValue();
  runCommand(() => Promise.reject(new Error('no tea: put the kettle on')), 'any');
  await vi.waitFor(() => expect(process.exitCode).toBe(1));
  expect(say.mock.calls).toEqual([['no tea: put the kettle on']]);
  expect(exit).not.toHaveBeenCalled();
});
