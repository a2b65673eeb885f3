import { once } from 'node:events';
import { Agent, get, type IncomingMessage } from 'node:http';
import { performance } from 'node:perf_hooks';
import type { Press, Pressed } from './press';

/** Presses a server from one Node process; its own work counts against the server, so that wrk is preferred. */
export async function pressWithNode({ port, paths, readers, seconds }: Press): Promise<Pressed> {
  const agent = new Agent({ keepAlive: true, maxSockets: readers });
  const times: number[] = [];
  let errors = 0;
  const until = performance.now() + seconds * 1000;
  const read = async (reader: number): Promise<void> => {
    for (let at = reader; performance.now() < until; at += 1) {
      const start = performance.now();
      const path = paths[at % paths.length] ?? '/';
      if (await isAnswered(port, path, agent)) times.push(performance.now() - start);
      else errors += 1;
    }
  };
  await Promise.all(Array.from({ length: readers }, (_, reader) => read(reader)));
  agent.destroy();
  times.sort((a, b) => a - b);
  const find = (share: number): number => times[Math.floor((times.length - 1) * share)] ?? 0;
  return {
    requests: times.length,
    perSecond: Math.round(times.length / seconds),
    errors,
    median: find(0.5),
    p99: find(0.99),
    client: 'a client of our own in Node',
  };
}

async function isAnswered(port: number, path: string, agent: Agent): Promise<boolean> {
  try {
    const asked = get({ port, host: '127.0.0.1', path, agent, headers: { 'Accept-Encoding': 'br' } });
    const [response] = (await once(asked, 'response')) as [IncomingMessage];
    response.resume();
    await once(response, 'end');
    return response.statusCode === 200;
  } catch {
    return false;
  }
}
