import { expect, test } from 'vitest';
import { requireNetwork } from '@/lib/external-links/require-network';

const links = ['https://a.example/1', 'https://a.example/2', 'https://b.example/'].map((url) => ({
  url,
  places: ['a:1'],
}));
const refuse = async (host: string): Promise<void> => {
  throw new Error(`ENOTFOUND ${host}`);
};

test('one host that has an address is a network', async () => {
  await requireNetwork(links, (host) => (host === 'b.example' ? Promise.resolve() : refuse(host)));
});

test('where no host has an address it is said in one line that there is no network', async () => {
  await expect(requireNetwork(links, refuse)).rejects.toThrow(
    'no network: no address was found for a.example, b.example; nothing was asked, try again when connected',
  );
});

test('a few hosts are enough to tell', async () => {
  const asked: string[] = [];
  const many = Array.from({ length: 20 }, (_, nth) => ({ url: `https://${nth}.example/`, places: [] }));
  await requireNetwork(many, async (host) => asked.push(host));
  expect(asked).toHaveLength(8);
});

test('without links nothing is looked up', async () => {
  await requireNetwork([], refuse);
});
