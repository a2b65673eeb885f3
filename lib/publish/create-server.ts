import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { findHeaders } from './headers';
import { type OpenSite, openSite, refreshSite } from './open-site';

/** Files that tell hosts what to do; readers never get them. */
const hostFiles = new Set(['/_headers', '/_redirects']);

/** A server of a published folder, with the headers and redirects shipped in it. Follows the folder when it is built anew. */
export function createSiteServer(folder: string): Server {
  let site = openSite(folder);
  return createServer((request, response) => {
    site = refreshSite(site);
    answer(site, request, response);
  });
}

function answer(site: OpenSite, request: IncomingMessage, response: ServerResponse): void {
  const [written = '', query] = (request.url ?? '/').split(/(?=\?)/, 2);
  const path = decodePath(written);
  for (const [name, value] of Object.entries(findHeaders(site.rules, path ?? '/')))
    response.setHeader(name, value);
  if (request.method !== 'GET' && request.method !== 'HEAD') sendNotAllowed(response);
  else if (path === undefined) sendText(response, 400, 'This address cannot be read.');
  else sendPath(site, path, query, request, response);
}

function sendPath(
  site: OpenSite,
  path: string,
  query: string | undefined,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const target = site.redirects.get(path) ?? addSlash(site.folder, path);
  const isHostFile = hostFiles.has(path.replace(/\/+$/, ''));
  // A server may always send the whole file; sirv throws at a range whose end comes before its start.
  delete request.headers.range;
  if (target !== undefined) sendRedirect(response, target, query);
  else if (isHostFile) sendNotFound(response, site.folder);
  else site.serveFile(request, response, () => sendNotFound(response, site.folder));
}

/** The path asked for, decoded; undefined when it cannot be, or is not a path. */
function decodePath(written: string): string | undefined {
  try {
    return written.startsWith('/') ? decodeURIComponent(written.replace(/#.*/, '')) : undefined;
  } catch {
    return undefined;
  }
}

/** `/faq` is a page only as `/faq/`. */
function addSlash(folder: string, path: string): string | undefined {
  if (path.endsWith('/') || path.includes('..')) return undefined;
  return existsSync(join(folder, path, 'index.html')) ? `${encodeURI(path)}/` : undefined;
}

/** Leads on within the site: two slashes at the start would name another host. */
function sendRedirect(response: ServerResponse, target: string, query = ''): void {
  const [page = '', fragment] = target.replace(/^\/{2,}/, '/').split('#', 2);
  const rest = fragment === undefined ? query : `${query}#${fragment}`;
  response.writeHead(301, { Location: `${page}${rest}` }).end();
}

/** What is missing today may be published tomorrow, so that no answer "not found" is kept, whatever the rules say. */
function sendNotFound(response: ServerResponse, folder: string): void {
  response
    .writeHead(404, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-cache' })
    .end(readFileSync(join(folder, '404.html')));
}

function sendNotAllowed(response: ServerResponse): void {
  response.setHeader('Allow', 'GET, HEAD');
  sendText(response, 405, 'Only GET and HEAD work here.');
}

function sendText(response: ServerResponse, status: number, words: string): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' }).end(`${words}\n`);
}
