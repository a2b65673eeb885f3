import { expect, onTestFinished, test, vi } from 'vitest';
import { readToday } from '@/lib/commands/read-today';

test.each([undefined, ''])('with TODAY as %j it is the day by the clock', (pretended) => {
  vi.useFakeTimers({ now: new Date('2027-02-28T23:59:59Z') });
  onTestFinished(() => void vi.useRealTimers());
  expect(readToday(pretended)).toBe('2027-02-28');
});

test('another day can be pretended', () => {
  expect(readToday('2027-01-01')).toBe('2027-01-01');
});

test.each(['tomorrow', '2027-02-29', '2027-1-1', '20270101'])(
  'TODAY=%s is refused in one line',
  (pretended) => {
    expect(() => readToday(pretended)).toThrow(
      `TODAY is "${pretended}": set it to a day, as in "TODAY=2027-01-01 npm run content"`,
    );
  },
);
