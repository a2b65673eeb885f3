import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pressWithNode } from './press-with-node';

/** How a server bore its readers: latencies in milliseconds. */
export type Pressed = {
  requests: number;
  perSecond: number;
  errors: number;
  median: number;
  p99: number;
  client: string;
};

/** What readers ask a server for, how many at once, and for how long in seconds. */
export type Press = { port: number; paths: readonly string[]; readers: number; seconds: number };

const wrk = '/usr/bin/wrk';

/** Presses a server with wrk, or with a small client of our own where there is none. */
export function press(task: Press): Promise<Pressed> {
  return existsSync(wrk) ? pressWithWrk(task) : pressWithNode(task);
}

async function pressWithWrk({ port, paths, readers, seconds }: Press): Promise<Pressed> {
  const folder = mkdtempSync(join(tmpdir(), 'load-'));
  const script = join(folder, 'readers.lua');
  writeFileSync(script, formatScript(paths));
  const child = spawn(
    wrk,
    [
      '-t',
      '1',
      '-c',
      `${readers}`,
      '-d',
      `${seconds}s`,
      '--timeout',
      '10s',
      '-s',
      script,
      `http://127.0.0.1:${port}/`,
    ],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  let said = '';
  child.stdout.on('data', (chunk) => {
    said += chunk;
  });
  await once(child, 'close');
  rmSync(folder, { recursive: true });
  return { ...JSON.parse(said.slice(said.indexOf('{"'))), client: 'wrk' };
}

/** Each reader asks for one path after another; at the end one line of JSON says how it went. */
function formatScript(paths: readonly string[]): string {
  return `
local paths = { ${paths.map((path) => JSON.stringify(path)).join(', ')} }
local at = 0
wrk.headers["Accept-Encoding"] = "br"
request = function()
  at = at % #paths + 1
  return wrk.format("GET", paths[at])
end
done = function(summary, latency)
  local e = summary.errors
  io.write(string.format('{"requests":%d,"perSecond":%d,"errors":%d,"median":%.2f,"p99":%.2f}',
    summary.requests, summary.requests / summary.duration * 1000000,
    e.connect + e.read + e.write + e.status + e.timeout,
    latency:percentile(50) / 1000, latency:percentile(99) / 1000))
end
`;
}
