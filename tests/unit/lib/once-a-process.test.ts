import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { compiledSetting } from '@/lib/once-a-process';

/** The function as modules of another kind of page have it. */
async function loadAnew(): Promise<typeof import('@/lib/once-a-process').onceAProcess> {
  vi.resetModules();
  return (await import('@/lib/once-a-process')).onceAProcess;
}

beforeEach((context) => vi.stubEnv(compiledSetting, `.cache/${context.task.id}`));
afterEach(() => vi.unstubAllEnvs());

test('in a build, what one has worked out another gets, whatever modules it has', async () => {
  const tea = (await loadAnew())('drinks', () => ['tea']);
  const work = vi.fn(() => ['coffee']);
  expect((await loadAnew())('drinks', work)).toBe(tea);
  expect(work).not.toHaveBeenCalled();
});

test('another name, and other content, have results of their own', async () => {
  const onceAProcess = await loadAnew();
  onceAProcess('drinks', () => 'tea');
  expect(onceAProcess('meals', () => 'soup')).toBe('soup');
  vi.stubEnv(compiledSetting, '.cache/other');
  expect(onceAProcess('drinks', () => 'milk')).toBe('milk');
});

test('without a build the work is done for whoever asks', async () => {
  vi.stubEnv(compiledSetting, '');
  const onceAProcess = await loadAnew();
  expect(onceAProcess('drinks', () => 'tea')).toBe('tea');
  expect(onceAProcess('drinks', () => 'coffee')).toBe('coffee');
});

test('work that fails is done again for who asks next', async () => {
  const onceAProcess = await loadAnew();
  const fail = (): never => {
    throw new Error('no tea');
  };
  expect(() => onceAProcess('drinks', fail)).toThrow('no tea');
  expect(onceAProcess('drinks', () => 'tea')).toBe('tea');
});
