import { type Answer, askAddress, type Patience, patient } from './ask-address';
import type { ExternalLink } from './list-external-links';

/** A link with what became of its address. */
export type CheckedLink = ExternalLink & { answer: Answer };

/** How to ask: how patiently, and what is told after each answer, with the count of all so far. */
type Asking = { patience?: Patience; onAnswer?: (asked: number) => void };

const hostsAtOnce = 4;

/** Asks for every link, several hosts at once but each host for one address at a time. Keeps the order. */
export async function checkAddresses(
  links: readonly ExternalLink[],
  { patience = patient, onAnswer }: Asking = {},
): Promise<CheckedLink[]> {
  const answers = new Map<string, Answer>();
  const queues = groupByHost(links);
  const work = async (): Promise<void> => {
    for (let queue = queues.shift(); queue !== undefined; queue = queues.shift())
      for (const { url } of queue) {
        answers.set(url, await askAddress(url, patience));
        onAnswer?.(answers.size);
      }
  };
  await Promise.all(Array.from({ length: hostsAtOnce }, work));
  return links.map((link) => ({
    ...link,
    answer: answers.get(link.url) ?? { state: 'dead', why: 'not asked' },
  }));
}

function groupByHost(links: readonly ExternalLink[]): ExternalLink[][] {
  const hosts = new Map<string, ExternalLink[]>();
  for (const link of links) {
    const { host } = new URL(link.url);
    hosts.set(host, [...(hosts.get(host) ?? []), link]);
  }
  return [...hosts.values()];
}
