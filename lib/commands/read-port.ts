const defaultPort = 3000;

/** The port that `PORT` asks for, or 3000 without it. Throws one plain line when it is no port; `command` is what was run. */
export function readPort(command: string, written = process.env.PORT): number {
  const port = Number(written || defaultPort);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new Error(
    `PORT is "${written}": set it to a number from 1 to 65535, as in "PORT=3001 npm run ${command}"`,
  );
}
