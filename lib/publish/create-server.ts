import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { findHeaders } from './headers';
import { type OpenSite, openSite, refreshSite } from './open-site';
import { sendFile, sendNotFound } from './send-file';

/** How long a client may take to ask, and how long it may be silent, in milliseconds, so that slow ones do not pile up. */
export type Patience = { request: number; silence: number };
const usualPatience: Patience = { request: 15_000, silence: 30_000 };

/** How long two folders take to change places at most, in milliseconds. */
const swap = 50;

/** A server of a published folder, with the headers and redirects shipped in it. Follows the folder when it is built anew. Logs nothing. */
export function createSiteServer(folder: string, patience = usualPatience): Server {
  let site = openSite(folder);
  const timeouts = {
    headersTimeout: patience.request,
    requestTimeout: patience.request,
    keepAliveTimeout: Math.min(5_000, patience.silence),
    connectionsCheckingInterval: Math.min(5_000, patience.request),
  };
  const server = createServer(timeouts, (request, response) => {
    const answerNow = async () => {
      site = refreshSite(site);
      await answer(site, request, response);
    };
    answerNow()
      .catch(() => wait(swap).then(answerNow))
      .catch(() => sendText(response, 503, 'This site cannot be read just now.'));
  });
  return server.setTimeout(patience.silence);
}

async function answer(site: OpenSite, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const [written = '', query] = (request.url ?? '/').split(/(?=\?)/, 2);
  const path = decodePath(written);
  setSiteHeaders(site, path ?? '/', response);
  if (request.method !== 'GET' && request.method !== 'HEAD') sendNotAllowed(response);
  else if (path === undefined) sendText(response, 400, 'This address cannot be read.');
  else await sendPath(site, path, query, request, response);
}

async function sendPath(
  site: OpenSite,
  path: string,
  query: string | undefined,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const found = site.answers.get(path);
  if (found === undefined) {
    // An answer "not found" must not be kept as long as what might have stood there.
    setSiteHeaders(site, '/404.html', response);
    await sendNotFound(site, request, response);
  } else if ('target' in found) sendRedirect(response, found.target, query);
  else await sendFile(site, found, request, response);
}

function setSiteHeaders(site: OpenSite, path: string, response: ServerResponse): void {
  for (const name of response.getHeaderNames()) response.removeHeader(name);
  for (const [name, value] of Object.entries(findHeaders(site.rules, path))) response.setHeader(name, value);
}

/** The path asked for, decoded; undefined when it cannot be, or is not a path. */
function decodePath(written: string): string | undefined {
  try {
    return written.startsWith('/') ? decodeURIComponent(written.replace(/#.*/, '')) : undefined;
  } catch {
    return undefined;
  }
}

function sendRedirect(response: ServerResponse, target: string, query = ''): void {
  const [page = '', fragment] = target.split('#', 2);
  const rest = fragment === undefined ? query : `${query}#${fragment}`;
  response.writeHead(301, { Location: `${page}${rest}`, 'Content-Length': 0 }).end();
}

function sendNotAllowed(response: ServerResponse): void {
  response.setHeader('Allow', 'GET, HEAD');
  sendText(response, 405, 'Only GET and HEAD work here.');
}

function sendText(response: ServerResponse, status: number, words: string): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' }).end(`${words}\n`);
}
