import type { IncomingMessage, ServerResponse } from 'node:http';
import { toContentType } from './content-types';
import { loadBody } from './load-body';
import { chooseTwin, holdsAlready, packings, parseRange } from './negotiate';
import type { Answer, OpenSite } from './open-site';

/** Answers with a file, packed if the client can unpack it, in part if it asks for a part, and not at all if it holds it. */
export async function sendFile(
  site: OpenSite,
  { file, twins }: Extract<Answer, { file: string }>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const twin = chooseTwin(twins, request.headers['accept-encoding']);
  const { bytes, etag } = await loadBody(site, twin === undefined ? file : `${file}.${twin}`);
  response.setHeader('ETag', etag);
  if (twins.length > 0) response.setHeader('Vary', 'Accept-Encoding');
  if (holdsAlready(request.headers['if-none-match'], etag)) {
    response.writeHead(304).end();
    return;
  }
  if (!response.hasHeader('Content-Type')) response.setHeader('Content-Type', toContentType(file));
  response.setHeader('Accept-Ranges', 'bytes');
  if (twin !== undefined) response.setHeader('Content-Encoding', packings[twin]);
  sendRange(bytes, request, response, etag);
}

function sendRange(bytes: Buffer, request: IncomingMessage, response: ServerResponse, etag: string): void {
  const { range, 'if-range': condition = etag } = request.headers;
  const part = condition === etag && request.method === 'GET' ? parseRange(range, bytes.length) : undefined;
  if (part === 'none') {
    response.removeHeader('Content-Encoding');
    response.writeHead(416, { 'Content-Range': `bytes */${bytes.length}`, 'Content-Length': 0 }).end();
  } else if (part !== undefined) {
    const { start, end } = part;
    response.setHeader('Content-Range', `bytes ${start}-${end}/${bytes.length}`);
    sendBytes(response, 206, bytes.subarray(start, end + 1));
  } else sendBytes(response, 200, bytes);
}

function sendBytes(response: ServerResponse, status: number, bytes: Buffer): void {
  response.writeHead(status, { 'Content-Length': bytes.length }).end(bytes);
}

/** Answers that nothing stands here. It may tomorrow, so that the answer is not kept, whatever the path. */
export async function sendNotFound(
  site: OpenSite,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const page = '404.html';
  const answer = site.answers.get(`/${page}`);
  const twins = answer !== undefined && 'twins' in answer ? answer.twins : [];
  const twin = chooseTwin(twins, request.headers['accept-encoding']);
  const { bytes } = await loadBody(site, twin === undefined ? page : `${page}.${twin}`);
  response.setHeader('Content-Type', toContentType(page));
  if (twins.length > 0) response.setHeader('Vary', 'Accept-Encoding');
  if (twin !== undefined) response.setHeader('Content-Encoding', packings[twin]);
  sendBytes(response, 404, bytes);
}
