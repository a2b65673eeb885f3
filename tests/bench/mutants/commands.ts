import { type Mutant, mutate } from './mutant';

const commands = 'lib/commands';
const tests = 'tests/unit/lib/commands';

/** Faults in what stands between a mistake and a release, and in how a failure is told. */
export const commandMutants: readonly Mutant[] = [
  ...mutate(
    `${commands}/check-release-address.ts`,
    `${tests}/check-release-address.test.ts`,
    ["url.username !== '' || ", ''],
    ["url.protocol !== 'https:'", 'false'],
    ['(?:^|\\.)example\\.(?:com', '^example\\.(?:com'],
    ['example\\.(?:com|net|org)$', 'example\\.(?:com|net|org)'],
    ['invalid|', ''],
    ['home\\.arpa|', ''],
    ['lan|', ''],
    ['value !== url.origin', 'false'],
    ["pathname.lastIndexOf('@')", "pathname.indexOf('a')"],
    ['.toLowerCase()', '.toUpperCase()'],
    ['[^.[\\]\\d][^.[\\]]*$', '[^.[\\]]*$'],
  ),
  ...mutate(
    `${commands}/check-past-addresses.ts`,
    `${tests}/check-past-addresses.test.ts`,
    ["'-m', ", ''],
    ['!held.has(address)', 'false'],
    ["past === ''", 'false'],
    ["=== 'true'", "=== 'false'"],
    ["line.startsWith('+')", "line.startsWith('-')"],
    ['committed.has(address)', 'true'],
    ['named = 5', 'named = 6'],
  ),
  ...mutate(
    `${commands}/find-reason.ts`,
    `${tests}/find-reason.test.ts`,
    ['telling.test(words) ? words : ', 'true ? words : '],
    ['telling.test(line) && ', ''],
    ['lines.slice(at + 1)', 'lines'],
    ['!vague.test(words)', 'true'],
  ),
  ...mutate(
    `${commands}/check-security-expiry.ts`,
    `${tests}/check-security-expiry.test.ts`,
    ['expires < today', 'expires <= today'],
    ['notice = 30', 'notice = 29'],
  ),
];
