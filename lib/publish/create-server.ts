import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { findHeaders, type HeaderRule, parseHeadersFile } from './headers';

/** Files that tell hosts what to do; readers never get them. */
const hostFiles = new Set(['/_headers', '/_redirects']);

/** A server of a published folder, with the headers and redirects that were shipped in it. Reads the folder once, at the start. */
export function createSiteServer(folder: string): Server {
  const rules = parseHeadersFile(readFileSync(join(folder, '_headers'), 'utf8'));
  const redirects = parseRedirects(readFileSync(join(folder, '_redirects'), 'utf8'));
  const serveFile = sirv(folder, {
    brotli: true,
    gzip: true,
    etag: true,
    dotfiles: true,
    onNoMatch: (_, response) => sendNotFound(response, folder),
  });
  return createServer((request, response) => {
    const path = readPath(request);
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return sendText(response, 405, 'Only GET and HEAD work here.');
    if (path === undefined) return sendText(response, 400, 'This address cannot be read.');
    applyHeaders(response, rules, path);
    const target = redirects.get(path) ?? addSlash(folder, path);
    if (target !== undefined) return sendRedirect(response, target);
    if (hostFiles.has(path)) return sendNotFound(response, folder);
    serveFile(request, response);
  });
}

/** The path asked for, decoded; undefined when it cannot be. */
function readPath({ url = '/' }: IncomingMessage): string | undefined {
  try {
    return decodeURIComponent(url.split(/[?#]/, 1)[0] ?? '/');
  } catch {
    return undefined;
  }
}

function applyHeaders(response: ServerResponse, rules: readonly HeaderRule[], path: string): void {
  for (const [name, value] of Object.entries(findHeaders(rules, path))) response.setHeader(name, value);
}

/** `/faq` is a page only as `/faq/`. */
function addSlash(folder: string, path: string): string | undefined {
  if (path.endsWith('/') || path.includes('..') || path.includes('\0')) return undefined;
  return existsSync(join(folder, path, 'index.html')) ? `${encodeURI(path)}/` : undefined;
}

function parseRedirects(text: string): Map<string, string> {
  const lines = text.split('\n').map((line) => line.split(' '));
  return new Map(lines.flatMap(([from, to]) => (from && to ? [[from, to] as const] : [])));
}

function sendRedirect(response: ServerResponse, target: string): void {
  response.writeHead(301, { Location: target.replace(/^\/{2,}/, '/') }).end();
}

function sendNotFound(response: ServerResponse, folder: string): void {
  response
    .writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' })
    .end(readFileSync(join(folder, '404.html')));
}

function sendText(response: ServerResponse, status: number, words: string): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' }).end(`${words}\n`);
}
