import { contentTypes } from '../content-types';
import { type HeaderRule, listVaryingNames, splitRules, toPathExpression } from '../headers';
import type { Redirect } from '../redirects';
import { innerHostFiles } from './inner-files';

const heading = `# Ketamine, Plainly, for nginx. "npm run build" writes this file; it fits the out/ it was written with, and no other.
# Put it inside the server block of the site:
#
#   server {
#     listen 443 ssl http2;
#     server_name example.org;                # and ssl_certificate, ssl_certificate_key
#     root /srv/site/out;
#     brotli_static on;                       # if the module is there (Debian: libnginx-mod-http-brotli-static)
#     include /srv/site/out.hosts/nginx.conf;
#   }
`;

const settings = `index index.html;
charset utf-8;
charset_types text/html text/xml text/plain text/javascript;
server_tokens off;
absolute_redirect off;
gzip off;
gzip_static on;
gzip_vary on;
error_page 403 404 =404 /404.html;
`;

const typeName = 'Content-Type';

/** The rules and redirects as a file to include in an nginx server block. */
export function formatNginx(rules: readonly HeaderRule[], redirects: readonly Redirect[]): string {
  const locations = [
    ...rules.flatMap(formatType),
    ...redirects.map(formatRedirect),
    ...innerHostFiles.map((file) => `location = /${file} { return 404; }\n`),
    'location ~ "\\.(?:br|gz)$" { return 404; }\n',
  ];
  return [
    heading,
    settings,
    formatTypes(),
    formatHeaders(rules),
    formatIndexRedirect(),
    locations.join(''),
  ].join('\n');
}

function formatTypes(): string {
  const lines = Object.entries(contentTypes).map(([ending, type]) => `  ${type} ${ending};\n`);
  return `types {\n${lines.join('')}}\ndefault_type application/octet-stream;\n`;
}

/** A type that a rule gives to one file; `add_header` would send it beside the one that nginx finds by the ending. */
function formatType({ pattern, headers }: HeaderRule): string[] {
  const type = headers[typeName];
  if (type === undefined) return [];
  if (/[*:]/.test(pattern)) throw new Error(`nginx can give a type to one file only, not to ${pattern}`);
  return [`location = ${quote(pattern)} { types { } default_type ${quote(type)}; }\n`];
}

/** What varies goes through variables: `add_header` inside a location would drop all headers from outside it. */
function formatHeaders(rules: readonly HeaderRule[]): string {
  const { common, special } = splitRules(rules);
  const varying = listVaryingNames(rules).filter((name) => name !== typeName);
  const defaults = varying.map((name) => `set ${toVariable(name)} ${quote(common[name] ?? '')};\n`);
  const changes = special.map(({ pattern, headers }) => formatChange(pattern, headers));
  const headers = [...new Set([...Object.keys(common), ...varying])].map(
    (name) =>
      `add_header ${name} ${varying.includes(name) ? toVariable(name) : quote(common[name] ?? '')} always;\n`,
  );
  return [...defaults, ...changes, ...headers].join('');
}

function formatChange(pattern: string, headers: Record<string, string>): string {
  const sets = Object.entries(headers)
    .filter(([name]) => name !== typeName)
    .map(([name, value]) => `set ${toVariable(name)} ${quote(value)};`);
  return sets.length === 0 ? '' : `if ($uri ~ ${quote(toPathExpression(pattern))}) { ${sets.join(' ')} }\n`;
}

function toVariable(name: string): string {
  return `$site_${name.toLowerCase().replaceAll('-', '_')}`;
}

/** Asked for by its name, an index leads to its folder; one slash at the start, so never to another host. */
function formatIndexRedirect(): string {
  return 'if ($request_uri ~ "^/*(/(?:[^/?\\\\\\\\][^?]*/)?)index\\.html(\\?.*)?$") { return 301 $1$2; }\n';
}

function formatRedirect({ from, to }: Redirect): string {
  const [page = '', fragment] = to.split('#', 2);
  const rest = fragment === undefined ? '' : `#${fragment}`;
  return `location = ${quote(from)} { return 301 "${page}$is_args$args${rest}"; }\n`;
}

/** A string of nginx's configuration. Throws at a `$` before a letter, which nginx would read as a variable. */
function quote(text: string): string {
  if (/\$[a-z{]/i.test(text)) throw new Error(`nginx would read a variable in ${JSON.stringify(text)}`);
  return `"${text.replace(/["\\]/g, '\\$&')}"`;
}
