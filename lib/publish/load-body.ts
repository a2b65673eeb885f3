import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { OpenSite } from './open-site';

/** The bytes of a file, and the strong ETag by which a browser knows them again. */
export type Body = { bytes: Buffer; etag: string };

/** How much of a site is kept in memory, in bytes. */
const mostKept = 64 * 1024 * 1024;

/** Reads a file of the site, once as long as it fits what is kept. Rejects when it cannot be read. */
export async function loadBody(site: OpenSite, file: string): Promise<Body> {
  const kept = site.bodies.get(file);
  if (kept !== undefined) return kept;
  const bytes = await readFile(join(site.folder, file));
  const body = { bytes, etag: `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"` };
  const total = [...site.bodies.values()].reduce((sum, { bytes: { length } }) => sum + length, bytes.length);
  if (total <= mostKept) site.bodies.set(file, body);
  return body;
}
