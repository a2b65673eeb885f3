import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { toHostFolder } from '@/lib/publish/hosts/outer-files';
import { brotliModule, findHostServer, type HostServer } from '../find-host-servers';

/** A server that runs until it is stopped. */
export type RunningServer = { port: number; process: ChildProcess; stop: () => Promise<void> };

/** Serves a published folder with the configuration that was written beside it. Rejects when the server ends before it answers. */
export async function startHostServer(name: HostServer, folder: string): Promise<RunningServer> {
  const scratch = mkdtempSync(join(tmpdir(), `${name}-`));
  const port = await findFreePort();
  const config = join(scratch, 'config');
  writeFileSync(config, writers[name](resolve(folder), port, scratch));
  const words = {
    nginx: ['-p', scratch, '-c', config],
    caddy: ['run', '--adapter', 'caddyfile', '--config', config],
  };
  const child = spawn(findHostServer(name) ?? name, words[name], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, HOME: scratch, XDG_DATA_HOME: scratch, XDG_CONFIG_HOME: scratch },
  });
  await waitUntilOpen(child, port);
  return { port, process: child, stop: () => stop(child, scratch) };
}

async function stop(child: ChildProcess, scratch: string): Promise<void> {
  child.kill();
  if (child.exitCode === null) await once(child, 'close');
  rmSync(scratch, { recursive: true, force: true });
}

const writers = {
  nginx: (folder: string, port: number, scratch: string) => `
${process.getuid?.() === 0 ? 'user root;' : ''}
daemon off;
worker_processes 2;
pid ${scratch}/pid;
error_log stderr crit;
load_module ${brotliModule};
events { worker_connections 1024; }
http {
  access_log off;
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((kind) => `${kind}_temp_path ${scratch}/${kind};`).join(' ')}
  server {
    listen 127.0.0.1:${port};
    root ${folder};
    brotli_static on;
    include ${toHostFolder(folder)}/nginx.conf;
  }
}
`,
  caddy: (folder: string, port: number) => `
{
	admin off
	auto_https off
}
http://127.0.0.1:${port}, http://site.example:${port} {
	root * ${folder}
	import ${toHostFolder(folder)}/caddy.conf
}
`,
};

/** A port of this machine that nothing listens on. */
export async function findFreePort(): Promise<number> {
  const holder = createServer().listen(0, '127.0.0.1');
  await once(holder, 'listening');
  const { port } = holder.address() as AddressInfo;
  holder.close();
  await once(holder, 'close');
  return port;
}

async function waitUntilOpen(child: ChildProcess, port: number): Promise<void> {
  let said = '';
  child.stderr?.on('data', (chunk) => {
    said += chunk;
  });
  while (child.exitCode === null) {
    if (await isOpen(port)) return;
    await wait(50);
  }
  throw new Error(`the server ended: ${said}`);
}

async function isOpen(port: number): Promise<boolean> {
  const socket = connect(port, '127.0.0.1');
  try {
    await once(socket, 'connect');
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}
