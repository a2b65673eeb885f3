import { type Mutant, mutate } from './mutant';

const publish = 'lib/publish';
const tests = 'tests/unit/lib/publish';

/** Faults in what keeps a reader safe and a published folder whole. */
export const publishMutants: readonly Mutant[] = [
  ...mutate(
    `${publish}/security-policy.ts`,
    `${tests}/security-policy.test.ts`,
    ["default-src 'none'", "default-src 'self'"],
    ["base-uri 'none'", "base-uri 'self'"],
    [', "frame-ancestors \'none\'"', ''],
  ),
  ...mutate(
    `${publish}/headers.ts`,
    `${tests}/headers.test.ts`,
    ['twoYears = 63_072_000', 'twoYears = 6_307_200'],
    ["'Referrer-Policy': 'no-referrer',", ''],
    ["'microphone', ", ''],
  ),
  ...mutate(
    `${publish}/open-site.ts`,
    `${tests}/create-server.test.ts`,
    ['!/\\.(?:br|gz)$/.test(name) && ', ''],
    ['stamp === site.stamp', 'true'],
  ),
  ...mutate(
    `${publish}/replace-folder.ts`,
    `${tests}/replace-folder.test.ts`,
    ['if (isMovedAway(folder)) bringBack(folder);', ''],
    ['for (const folder of folders) swapBack(folder);', ''],
  ),
  ...mutate(`${publish}/create-server.ts`, `${tests}/create-server.test.ts`, [
    "'Allow', 'GET, HEAD'",
    "'Allow', 'GET'",
  ]),
];
