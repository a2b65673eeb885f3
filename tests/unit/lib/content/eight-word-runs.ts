import { createHash } from 'node:crypto';

/** How many words in a row make a run. */
const length = 8;
/** How much of a hash is kept, in bytes: enough that two different runs in a million do not meet. */
const kept = 6;

/** The words of a text, without case, marks or punctuation. */
export function toBareWords(text: string): string[] {
  const plain = text.normalize('NFKC').toLowerCase().replace(/['’‘]/g, '');
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Every eight words in a row of a text. */
export function listRuns(text: string): string[] {
  const words = toBareWords(text);
  return words.slice(length - 1).map((_, start) => words.slice(start, start + length).join(' '));
}

/** A run as the fixture keeps it: the first six bytes of its SHA-256, in eight letters of base64. */
export function hashRun(run: string): string {
  return createHash('sha256').update(run).digest().subarray(0, kept).toString('base64');
}

/** The Markdown of a content file as its reader meets it: citations, addresses, ids and printed figures taken out. */
export function stripMarks(text: string): string {
  return text
    .replace(/\[@[^\]]*\]|\]\([^)]*\)|\{#[^}]*\}/g, ' ')
    .replace(/\{\{[^}]*\}\}/g, ' {figure} ')
    .replace(/\[\[[^\]|]*\\?\|/g, ' ');
}
