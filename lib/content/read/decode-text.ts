/** Text as read from a file, or the first line whose bytes are not UTF-8. */
export type DecodedText = { text: string } | { badLine: number };

const lineFeed = 0x0a;

/** Reads bytes as UTF-8 text with `\n` line ends; a byte order mark and CRLF are accepted and dropped. */
export function decodeText(bytes: Uint8Array): DecodedText {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { text: text.replace(/\r\n?/g, '\n') };
  } catch {
    return { badLine: findBadLine(bytes) };
  }
}

/** The first line, counted from 1, that does not decode. A line feed never stands inside a UTF-8 sequence. */
function findBadLine(bytes: Uint8Array): number {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let start = 0;
  for (let line = 1; ; line++) {
    const next = bytes.indexOf(lineFeed, start);
    const end = next === -1 ? bytes.length : next;
    try {
      decoder.decode(bytes.subarray(start, end));
    } catch {
      return line;
    }
    if (next === -1) return line;
    start = next + 1;
  }
}
