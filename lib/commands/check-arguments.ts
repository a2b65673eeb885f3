import { suggest } from '../content/suggest';

/** Why a command cannot be run with some words, in one line; undefined when it knows them all. `command` is what was run, like `npm run content`. */
export function checkArguments(
  words: readonly string[],
  accepted: readonly string[],
  command: string,
): string | undefined {
  const unknown = words.find((word) => !accepted.includes(word));
  if (unknown === undefined) return undefined;
  const known = accepted.length === 0 ? 'no arguments' : `only ${accepted.join(' and ')}`;
  return `unknown argument "${unknown}": "${command}" takes ${known}${suggest(unknown, accepted)}`;
}

/** The name under which a file of `lib/commands` is run, by the scripts of package.json: `npm run check:release`. */
export function toCommandName(file: string, scripts: Readonly<Record<string, string>>): string {
  const [name] = Object.entries(scripts).find(([, line]) => line.split(' ')[1]?.endsWith(`/${file}`)) ?? [];
  return name === undefined ? file : `npm run ${name}`;
}
