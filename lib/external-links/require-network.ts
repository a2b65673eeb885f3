import { lookup } from 'node:dns/promises';
import type { ExternalLink } from './list-external-links';

/** So many hosts do not vanish together while there is a network. */
const mostHosts = 8;

/** Looks up the first few hosts, and throws one plain line when not one has an address: then every link would look dead. */
export async function requireNetwork(
  links: readonly ExternalLink[],
  find: (host: string) => Promise<unknown> = lookup,
): Promise<void> {
  const hosts = [...new Set(links.map(({ url }) => new URL(url).hostname))].slice(0, mostHosts);
  if (hosts.length === 0) return;
  await Promise.any(hosts.map((host) => find(host))).catch(() => {
    throw new Error(
      `no network: no address was found for ${hosts.join(', ')}; nothing was asked, try again when connected`,
    );
  });
}
