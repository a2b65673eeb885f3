/** What became of an address: `moved` for good to `to`, `dead` for `why`, or `alive`. */
export type Answer = { state: 'alive' } | { state: 'moved'; to: string } | { state: 'dead'; why: string };

/** How patient to be: milliseconds for an answer, tries in all, and milliseconds of rest before the second, doubled each time. */
export type Patience = { timeout: number; tries: number; rest: number };

/** Patient enough for slow archives. */
export const patient: Patience = { timeout: 20_000, tries: 3, rest: 2_000 };

const mostHops = 6;
const permanent = new Set([301, 308]);
/** Worth another try: too busy, or a fault that may pass. */
const passing = (status: number): boolean => status === 408 || status === 429 || status >= 500;

/** Asks whether an address still answers: the head alone, then the whole where a server knows no `HEAD`. Never throws. */
export async function askAddress(url: string, patience: Patience = patient): Promise<Answer> {
  let last: Answer = { state: 'dead', why: 'not asked' };
  for (let attempt = 0; attempt < patience.tries; attempt++) {
    if (attempt > 0) await sleep(patience.rest * 2 ** (attempt - 1));
    const { answer, mayPass } = await tryOnce(url, patience.timeout);
    last = answer;
    if (!mayPass) return answer;
  }
  return last;
}

type Try = { answer: Answer; mayPass: boolean };

async function tryOnce(url: string, timeout: number): Promise<Try> {
  try {
    return await follow(url, timeout);
  } catch (error) {
    return { answer: { state: 'dead', why: explain(error) }, mayPass: true };
  }
}

/** Follows redirects by hand, to tell a move for good from a detour. */
async function follow(url: string, timeout: number): Promise<Try> {
  let at = url;
  let isForGood = true;
  for (let hop = 0; hop < mostHops; hop++) {
    const { status, location } = await ask(at, timeout);
    if (location === undefined) return judge(status, url, at, isForGood);
    isForGood &&= permanent.has(status);
    at = new URL(location, at).href;
  }
  return { answer: { state: 'dead', why: `more than ${mostHops} redirects` }, mayPass: false };
}

function judge(status: number, asked: string, reached: string, isForGood: boolean): Try {
  if (status >= 400) return { answer: { state: 'dead', why: `status ${status}` }, mayPass: passing(status) };
  const isMoved = reached !== new URL(asked).href && isForGood;
  return { answer: isMoved ? { state: 'moved', to: reached } : { state: 'alive' }, mayPass: false };
}

async function ask(url: string, timeout: number): Promise<{ status: number; location?: string }> {
  const head = await request(url, 'HEAD', timeout);
  // Some servers refuse HEAD, or answer it wrongly; only what GET says counts against an address.
  return head.status < 400 ? head : request(url, 'GET', timeout);
}

async function request(
  url: string,
  method: 'HEAD' | 'GET',
  timeout: number,
): Promise<{ status: number; location?: string }> {
  const response = await fetch(url, {
    method,
    redirect: 'manual',
    signal: AbortSignal.timeout(timeout),
    headers: { 'user-agent': 'ketamine-plainly-link-check', accept: '*/*' },
  });
  await response.body?.cancel();
  const location = response.headers.get('location');
  const isRedirect = response.status >= 300 && response.status < 400 && location !== null;
  return { status: response.status, ...(isRedirect ? { location } : {}) };
}

function explain(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name === 'TimeoutError') return 'no answer in time';
  const { cause } = error;
  return cause instanceof Error && 'code' in cause ? String(cause.code) : error.message;
}

function sleep(milliseconds: number): Promise<void> {
  return new Promise((done) => setTimeout(done, milliseconds));
}
