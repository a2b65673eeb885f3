/** The port without `PORT`. */
export const defaultPort = 3000;
/** The highest port there is. */
export const lastPort = 65_535;

/** The port that `PORT` asks for, or 3000 without it. Throws one plain line when it is no port; `command` is what was run. */
export function readPort(command: string, written = process.env.PORT): number {
  if (!written) return defaultPort;
  const port = Number(written);
  // What `Number` reads besides plain digits, as in "1e3", "0x50" or " 80", is a slip.
  if (/^\d{1,5}$/.test(written) && port > 0 && port <= lastPort) return port;
  throw new Error(
    `PORT is "${written}": set it to a number from 1 to ${lastPort}, as in "PORT=3001 npm run ${command}"`,
  );
}
