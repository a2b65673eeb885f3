import { type HeaderRule, listVaryingNames, splitRules, toPathExpression } from '../headers';

const typeName = 'Content-Type';

/** A type that a rule gives to one file; `add_header` would send it beside the one that nginx finds by the ending. */
export function formatNginxType({ pattern, headers }: HeaderRule): string[] {
  const type = headers[typeName];
  if (type === undefined) return [];
  if (/[*:]/.test(pattern)) throw new Error(`nginx can give a type to one file only, not to ${pattern}`);
  return [`location = ${quoteForNginx(pattern)} { types { } default_type ${quoteForNginx(type)}; }\n`];
}

/** The headers of all paths. What varies goes through variables: `add_header` inside a location would drop all from outside it. */
export function formatNginxHeaders(rules: readonly HeaderRule[]): string {
  const { common, special } = splitRules(rules);
  const varying = listVaryingNames(rules).filter((name) => name !== typeName);
  const defaults = varying.map((name) => `set ${toVariable(name)} ${quoteForNginx(common[name] ?? '')};\n`);
  const changes = special.map(({ pattern, headers }) => formatChange(pattern, headers));
  const headers = [...new Set([...Object.keys(common), ...varying])].map(
    (name) =>
      `add_header ${name} ${varying.includes(name) ? toVariable(name) : quoteForNginx(common[name] ?? '')} always;\n`,
  );
  return [...defaults, ...changes, ...headers].join('');
}

function formatChange(pattern: string, headers: Record<string, string>): string {
  const sets = Object.entries(headers)
    .filter(([name]) => name !== typeName)
    .map(([name, value]) => `set ${toVariable(name)} ${quoteForNginx(value)};`);
  return sets.length === 0
    ? ''
    : `if ($uri ~ ${quoteForNginx(toPathExpression(pattern))}) { ${sets.join(' ')} }\n`;
}

function toVariable(name: string): string {
  return `$site_${name.toLowerCase().replaceAll('-', '_')}`;
}

/** A string of nginx's configuration. Throws at a `$` before a letter, which nginx would read as a variable. */
export function quoteForNginx(text: string): string {
  if (/\$[a-z{]/i.test(text)) throw new Error(`nginx would read a variable in ${JSON.stringify(text)}`);
  return `"${text.replace(/["\\]/g, '\\$&')}"`;
}
