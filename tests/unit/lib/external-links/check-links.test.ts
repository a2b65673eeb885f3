import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { readContent } from '@/lib/content/read/read-content';
import { askAddress } from '@/lib/external-links/ask-address';
import { checkAddresses } from '@/lib/external-links/check-addresses';
import { listExternalLinks } from '@/lib/external-links/list-external-links';
import { listBroken, parseAllowed, renderReport } from '@/lib/external-links/report-links';
import { withBody } from '../content/judge';
import { writeLibrary } from '../content/write-library';

const quick = { timeout: 500, tries: 3, rest: 1 };
let server: Server;
let origin = '';
let asked: string[] = [];
let atOnce = 0;
let mostAtOnce = 0;

function answer(request: IncomingMessage, response: ServerResponse): void {
  const path = request.url ?? '';
  const times = asked.filter((line) => line.endsWith(path)).length;
  if (path === '/hangs') return;
  if (path === '/drops') return void request.destroy();
  if (path === '/moved') response.writeHead(301, { Location: '/fine' });
  else if (path === '/detour') response.writeHead(302, { Location: '/fine' });
  else if (path === '/circle') response.writeHead(301, { Location: '/circle' });
  else if (path === '/no-head') response.writeHead(request.method === 'HEAD' ? 405 : 200);
  else if (path === '/recovers') response.writeHead(times < 3 ? 503 : 200);
  else response.writeHead(path.startsWith('/fine') ? 200 : 404);
  response.end();
}

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    mostAtOnce = Math.max(mostAtOnce, ++atOnce);
    setTimeout(() => {
      atOnce--;
      answer(request, response);
    }, 5);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
beforeEach(() => {
  asked = [];
  mostAtOnce = 0;
});

describe('an address', () => {
  test.each([
    ['/fine', { state: 'alive' }],
    ['/no-head', { state: 'alive' }],
    ['/detour', { state: 'alive' }],
    ['/recovers', { state: 'alive' }],
    ['/gone', { state: 'dead', why: 'status 404' }],
    ['/circle', { state: 'dead', why: 'more than 6 redirects' }],
    ['/hangs', { state: 'dead', why: 'no answer in time' }],
  ])('%s', async (path, answer) => {
    expect(await askAddress(origin + path, quick)).toEqual(answer);
  });

  test('that has moved for good says where to', async () => {
    expect(await askAddress(`${origin}/moved`, quick)).toEqual({ state: 'moved', to: `${origin}/fine` });
  });

  test('that cannot be reached is tried again, and never throws', async () => {
    expect(await askAddress(`${origin}/drops`, quick)).toMatchObject({ state: 'dead' });
    expect(asked.filter((line) => line === 'HEAD /drops').length).toBeGreaterThanOrEqual(3);
  });

  test('that is gone is not asked for again', async () => {
    await askAddress(`${origin}/gone`, quick);
    expect(asked).toEqual(['HEAD /gone', 'GET /gone']);
  });
});

test('a host is asked for one address at a time, and answers keep their order', async () => {
  const links = ['/fine/a', '/gone', '/fine/b', '/moved'].map((path) => ({
    url: origin + path,
    places: ['a:1'],
  }));
  const counts: number[] = [];
  const checked = await checkAddresses(links, { patience: quick, onAnswer: (asked) => counts.push(asked) });
  expect(checked.map(({ answer }) => answer.state)).toEqual(['alive', 'dead', 'alive', 'moved']);
  expect(mostAtOnce).toBe(1);
  expect(counts).toEqual([1, 2, 3, 4]);
});

test('links are found in sources, helplines and text, each with its places', () => {
  const { library } = readContent(writeLibrary(withBody('[a](https://tea.example/guide#steeping)')));
  const found = listExternalLinks(library).find(({ url }) => url === 'https://tea.example/guide');
  expect(found?.places.map((place) => place.replace(/^.*\/(?=\w+\/)/, ''))).toEqual([
    'sources/tea-guide-2021.yml:6',
    'faq/how-hot.md:17',
  ]);
});

test('the report tells of what is dead or moved, and not of what is allowed', () => {
  const links = [
    { url: 'https://a.example/', places: ['a:1'], answer: { state: 'alive' as const } },
    { url: 'https://b.example/', places: ['b:2'], answer: { state: 'dead' as const, why: 'status 404' } },
    {
      url: 'https://c.example/',
      places: ['c:3', 'd:4'],
      answer: { state: 'moved' as const, to: 'https://e.example/' },
    },
    { url: 'https://f.example/#', places: ['f:5'], answer: { state: 'dead' as const, why: 'status 403' } },
  ];
  const allowed = parseAllowed('# known\nhttps://f.example/#   # refuses programs\n\n');
  expect(renderReport(listBroken(links, allowed), links.length)).toBe(
    '# Links to other sites\n\n4 addresses were asked for; 2 need a look.\n\n' +
      '| address | what happened | where |\n| --- | --- | --- |\n' +
      '| <https://b.example/> | dead: status 404 | b:2 |\n' +
      '| <https://c.example/> | moved to <https://e.example/> | c:3, d:4 |\n',
  );
});
