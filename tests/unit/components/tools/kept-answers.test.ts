import { beforeEach, expect, test, vi } from 'vitest';
import { forget, keep, readKept } from '@/components/tools/kept-answers';

const stored = new Map<string, string>();

beforeEach(() => {
  stored.clear();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, value: string) => stored.set(key, value),
    removeItem: (key: string) => stored.delete(key),
  });
});

test('what is kept comes back, and nothing is left of what is forgotten', () => {
  expect(readKept('cost')).toBeUndefined();
  expect(keep('cost', { way: 'iv-drip' })).toBe(true);
  expect(readKept('cost')).toEqual({ way: 'iv-drip' });
  expect(readKept('questions')).toBeUndefined();
  forget('cost');
  expect(stored.size).toBe(0);
});

test.each(['{', '[1]', '{"a":1}', '"text"'])('the stray value %j counts as nothing kept', (value) => {
  stored.set('worksheet:cost', value);
  expect(readKept('cost')).toBeUndefined();
});

test('a browser that allows no keeping says so and breaks nothing', () => {
  const refuse = (): never => {
    throw new Error('refused');
  };
  vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse, removeItem: refuse });
  expect(keep('cost', {})).toBe(false);
  expect(readKept('cost')).toBeUndefined();
  expect(() => forget('cost')).not.toThrow();
});
