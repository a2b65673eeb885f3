import { getAttribute, parseDocument } from '@/lib/publish/html-document';
import { listElements } from './elements';

/** What the HTTP Observatory looks at in an answer: its headers by small-lettered names, and its page. */
export type Scanned = { headers: Record<string, string>; html: string };

/** One finding: its name and what it adds to the 100 points everyone starts with. */
export type Finding = { name: string; modifier: number };

/** Findings below this sum get no bonus (`MINIMUM_SCORE_FOR_EXTRA_CREDIT`). */
const leastForBonus = 90;

/**
 * Scores an answer as the HTTP Observatory does: penalties first, then bonuses if at least 90 points are left. Names and
 * modifiers are those of `src/grader/charts.js` in github.com/mdn/mdn-http-observatory. What is asked of a host, and
 * not of a page, is taken as the guide to publishing demands it: HTTPS, and a redirect there.
 */
export function scoreAnswer(scanned: Scanned): { score: number; findings: Finding[] } {
  const findings = [
    judgePolicy(scanned),
    judgeCookies(scanned),
    judgeSharing(scanned),
    judgeResourcePolicy(scanned),
    { name: 'redirection-to-https', modifier: 0 },
    judgeReferrer(scanned),
    judgeTransport(scanned),
    judgeIntegrity(scanned),
    judgeSniffing(scanned),
    judgeFraming(scanned),
  ];
  const sum = (chosen: readonly Finding[]): number =>
    chosen.reduce((total, { modifier }) => total + modifier, 0);
  const base = 100 + sum(findings.filter(({ modifier }) => modifier < 0));
  const bonus = sum(findings.filter(({ modifier }) => modifier > 0));
  return { score: Math.max(0, base >= leastForBonus ? base + bonus : base), findings };
}

/** The sources of each directive of a policy. */
function parsePolicy(policy: string): Map<string, string[]> {
  return new Map(
    policy
      .split(';')
      .map((directive) => directive.trim().split(/\s+/))
      .map(([name = '', ...sources]) => [name.toLowerCase(), sources]),
  );
}

const broad = ['ftp:', 'http:', 'https:', '*', 'http://*', 'http://*.*', 'https://*', 'https://*.*'];
const unsafe = ["'unsafe-inline'", 'data:'];

function judgePolicy({ headers }: Scanned): Finding {
  const written = headers['content-security-policy'];
  if (written === undefined) return { name: 'csp-not-implemented', modifier: -25 };
  const policy = parsePolicy(written);
  const find = (name: string): string[] => policy.get(name) ?? policy.get('default-src') ?? ['*'];
  const [scripts, objects, styles] = [find('script-src'), find('object-src'), find('style-src')];
  const all = [...policy.values()].flat();
  if (
    scripts.some((source) => [...broad, ...unsafe].includes(source)) ||
    objects.some((source) => broad.includes(source))
  )
    return { name: 'csp-implemented-with-unsafe-inline', modifier: -20 };
  if (all.some((source) => /^(?:http|ftp):/.test(source)))
    return { name: 'csp-implemented-with-insecure-scheme', modifier: -20 };
  if ([...scripts, ...styles].includes("'unsafe-eval'"))
    return { name: 'csp-implemented-with-unsafe-eval', modifier: -10 };
  if (styles.some((source) => [...broad, ...unsafe].includes(source)))
    return { name: 'csp-implemented-with-unsafe-inline-in-style-src-only', modifier: 0 };
  return policy.get('default-src')?.join() === "'none'"
    ? { name: 'csp-implemented-with-no-unsafe-default-src-none', modifier: 10 }
    : { name: 'csp-implemented-with-no-unsafe', modifier: 5 };
}

function judgeCookies({ headers }: Scanned): Finding {
  return headers['set-cookie'] === undefined
    ? { name: 'cookies-not-found', modifier: 0 }
    : { name: 'cookies-session-without-secure-flag', modifier: -40 };
}

function judgeSharing({ headers }: Scanned): Finding {
  const origin = headers['access-control-allow-origin'];
  if (origin === undefined) return { name: 'cross-origin-resource-sharing-not-implemented', modifier: 0 };
  return headers['access-control-allow-credentials'] === undefined
    ? { name: 'cross-origin-resource-sharing-implemented-with-public-access', modifier: 0 }
    : { name: 'cross-origin-resource-sharing-implemented-with-universal-access', modifier: -50 };
}

function judgeResourcePolicy({ headers }: Scanned): Finding {
  const policy = headers['cross-origin-resource-policy'];
  if (policy === undefined) return { name: 'corp-not-implemented', modifier: 0 };
  if (policy === 'same-origin' || policy === 'same-site')
    return { name: `corp-implemented-with-${policy}`, modifier: 10 };
  return policy === 'cross-origin'
    ? { name: 'corp-implemented-with-cross-origin', modifier: 0 }
    : { name: 'corp-header-invalid', modifier: -5 };
}

const privateReferrers = ['no-referrer', 'same-origin', 'strict-origin', 'strict-origin-when-cross-origin'];
const openReferrers = ['origin', 'origin-when-cross-origin', 'unsafe-url', 'no-referrer-when-downgrade'];

function judgeReferrer({ headers }: Scanned): Finding {
  const policy = headers['referrer-policy'];
  if (policy === undefined) return { name: 'referrer-policy-not-implemented', modifier: 0 };
  if (privateReferrers.includes(policy)) return { name: 'referrer-policy-private', modifier: 5 };
  return openReferrers.includes(policy)
    ? { name: 'referrer-policy-unsafe', modifier: -5 }
    : { name: 'referrer-policy-header-invalid', modifier: -5 };
}

const sixMonths = 15_768_000;

/** Whether browsers have the host on their preload list is not known here: that would add 5. */
function judgeTransport({ headers }: Scanned): Finding {
  const written = headers['strict-transport-security'];
  if (written === undefined) return { name: 'hsts-not-implemented', modifier: -20 };
  const age = /(?:^|;)\s*max-age=(\d+)/.exec(written)?.[1];
  if (age === undefined) return { name: 'hsts-header-invalid', modifier: -20 };
  return Number(age) >= sixMonths
    ? { name: 'hsts-implemented-max-age-at-least-six-months', modifier: 0 }
    : { name: 'hsts-implemented-max-age-less-than-six-months', modifier: -10 };
}

function judgeIntegrity({ html }: Scanned): Finding {
  const scripts = listElements(parseDocument(html), { name: 'script' });
  if (scripts.length === 0) return { name: 'sri-not-implemented-but-no-scripts-loaded', modifier: 0 };
  const loaded = scripts.filter((script) => getAttribute(script, 'src') !== undefined);
  if (loaded.some((script) => !/^\/(?!\/)/.test(getAttribute(script, 'src') ?? '')))
    return { name: 'sri-not-implemented-and-external-scripts-not-loaded-securely', modifier: -50 };
  return loaded.some((script) => getAttribute(script, 'integrity') !== undefined)
    ? { name: 'sri-implemented-and-all-scripts-loaded-securely', modifier: 5 }
    : { name: 'sri-not-implemented-but-all-scripts-loaded-from-secure-origin', modifier: 0 };
}

function judgeSniffing({ headers }: Scanned): Finding {
  const written = headers['x-content-type-options'];
  if (written === undefined) return { name: 'x-content-type-options-not-implemented', modifier: -5 };
  return written === 'nosniff'
    ? { name: 'x-content-type-options-nosniff', modifier: 0 }
    : { name: 'x-content-type-options-header-invalid', modifier: -5 };
}

function judgeFraming({ headers }: Scanned): Finding {
  const ancestors = parsePolicy(headers['content-security-policy'] ?? '').get('frame-ancestors');
  if (ancestors !== undefined && !ancestors.some((source) => broad.includes(source)))
    return { name: 'x-frame-options-implemented-via-csp', modifier: 5 };
  const written = headers['x-frame-options'];
  if (written === undefined) return { name: 'x-frame-options-not-implemented', modifier: -20 };
  return /^(?:deny|sameorigin)$/i.test(written)
    ? { name: 'x-frame-options-sameorigin-or-deny', modifier: 0 }
    : { name: 'x-frame-options-header-invalid', modifier: -20 };
}
