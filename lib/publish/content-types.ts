import { extname } from 'node:path';

/** The type of every kind of file that is published, by ending. */
export const contentTypes: Readonly<Record<string, string>> = {
  html: 'text/html',
  ico: 'image/vnd.microsoft.icon',
  js: 'text/javascript',
  json: 'application/json',
  png: 'image/png',
  svg: 'image/svg+xml',
  txt: 'text/plain',
  webmanifest: 'application/manifest+json',
  xml: 'text/xml',
};

const unknownType = 'application/octet-stream';

/** The `Content-Type` of a published file; what is text names its encoding. */
export function toContentType(file: string): string {
  const type = contentTypes[extname(file).slice(1)] ?? unknownType;
  return type.startsWith('text/') ? `${type}; charset=utf-8` : type;
}
