/** How often an address is asked for at most, as `LINKS_TRIES` says. Throws one plain line when that is no such number. */
export function readTries(usual: number, written = process.env.LINKS_TRIES): number {
  if (!written) return usual;
  if (/^[1-9]$/.test(written)) return Number(written);
  throw new Error(
    `LINKS_TRIES is "${written}": set it to a number from 1 to 9, as in "LINKS_TRIES=1 npm run check:links"`,
  );
}
