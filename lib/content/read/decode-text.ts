import { isUtf8 } from 'node:buffer';

/** Text as read from a file, or the first line whose bytes are not UTF-8. */
export type DecodedText = { text: string } | { badLine: number };

const lineEnd = /\r\n?|\n/g;

/** Reads bytes as UTF-8 text with `\n` line ends; a byte order mark and CRLF are accepted and dropped. */
export function decodeText(bytes: Uint8Array): DecodedText {
  return isUtf8(bytes)
    ? { text: new TextDecoder().decode(bytes).replace(lineEnd, '\n') }
    : { badLine: findBadLine(bytes) };
}

/** The first line, counted from 1, that does not decode. A line end never stands inside a UTF-8 sequence. */
function findBadLine(bytes: Uint8Array): number {
  const lines = Buffer.from(bytes).toString('latin1').split(lineEnd);
  return lines.findIndex((line) => !isUtf8(Buffer.from(line, 'latin1'))) + 1;
}
