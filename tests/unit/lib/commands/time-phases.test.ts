import { expect, test } from 'vitest';
import { startPhaseClock } from '@/lib/commands/time-phases';

test('phases are told in their order with their seconds, and give what their work gives', async () => {
  const times = [0, 2_100, 2_100, 32_540];
  const clock = startPhaseClock(() => times.shift() ?? 0);
  expect(await clock.run('content', () => 'judged')).toBe('judged');
  expect(await clock.run('pages', async () => 133)).toBe(133);
  expect(clock.summarize()).toBe('content 2.1 s, pages 30.4 s');
});

test('a phase that fails says so itself', async () => {
  const clock = startPhaseClock();
  await expect(clock.run('pages', () => Promise.reject(new Error('no space')))).rejects.toThrow('no space');
});
