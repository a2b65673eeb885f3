import { expect, test } from 'vitest';
import { showProgress } from '@/lib/external-links/show-progress';

function watch(isTTY: boolean, total: number): string[] {
  const written: string[] = [];
  const tell = showProgress(total, { isTTY, write: (text) => written.push(text) });
  for (let asked = 1; asked <= total; asked++) tell(asked);
  return written;
}

test('a terminal shows one line that changes', () => {
  expect(watch(true, 2)).toEqual(['\r1 of 2 addresses asked for', '\r2 of 2 addresses asked for\n']);
});

test('a log gets a line after every 50 addresses', () => {
  expect(watch(false, 120)).toEqual(['50 of 120 addresses asked for\n', '100 of 120 addresses asked for\n']);
});
