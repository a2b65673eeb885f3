import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Servers that the written configurations are tried on, with the Debian packages that hold them. */
const servers = {
  nginx: { program: '/usr/sbin/nginx', packages: ['nginx-light', 'libnginx-mod-http-brotli-static'] },
  caddy: { program: '/usr/bin/caddy', packages: ['caddy'] },
} as const;

/** The name of such a server. */
export type HostServer = keyof typeof servers;

/** nginx's module that sends `.br` twins. */
export const brotliModule = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

/** The path of a server's program, or undefined when it is not on this machine. */
export function findHostServer(name: HostServer): string | undefined {
  const { program } = servers[name];
  const isWhole = existsSync(program) && (name !== 'nginx' || existsSync(brotliModule));
  return isWhole ? program : undefined;
}

/** Tries to install the servers that are missing, from Debian's packages. Says which tests are left out without them. */
export function provideHostServers(): void {
  for (const name of Object.keys(servers) as HostServer[]) {
    if (findHostServer(name) !== undefined) continue;
    console.log(`no ${name} yet: trying "apt-get install ${servers[name].packages.join(' ')}"`);
    runAptGet(['update']);
    runAptGet(['install', '-y', '--no-install-recommends', ...servers[name].packages]);
    if (findHostServer(name) === undefined) console.log(`no ${name}: its tests are left out`);
  }
}

function runAptGet(words: readonly string[]): void {
  spawnSync('apt-get', words, {
    stdio: 'ignore',
    timeout: 300_000,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}
