import { type HeaderRule, splitRules, toPathExpression } from '../headers';
import type { Redirect } from '../redirects';
import { innerHostFiles } from './inner-files';

const heading = `# Ketamine, Plainly, for Caddy. "npm run build" writes this file; it fits the out/ it was written with, and no other.
# Import it inside the block of the site:
#
#   example.org {
#     root * /srv/site/out
#     import /srv/site/out.hosts/caddy.conf
#   }
`;

/** The rules and redirects as a file to import in the block of a site. `route` keeps the order in which they are written. */
export function formatCaddy(rules: readonly HeaderRule[], redirects: readonly Redirect[]): string {
  const { common, special } = splitRules(rules);
  return [
    heading,
    'route {\n',
    indent(`${formatHeaders(common)}${noServer}`),
    ...special.map((rule, at) => indent(formatSpecial(rule, at + 1))),
    indent('@doubled path *//*\nerror @doubled "Not Found" 404\n'),
    indent('map {query} {mark} {\n\t"" ""\n\tdefault "?"\n}\n'),
    ...redirects.map((redirect, at) => indent(formatRedirect(redirect, at + 1))),
    indent(folderRedirects),
    indent(
      `@hidden path ${innerHostFiles.map((file) => `/${file}`).join(' ')} *.br *.gz\nerror @hidden "Not Found" 404\n`,
    ),
    indent(fileServer),
    '}\n',
    formatErrors(common),
  ].join('');
}

/** Caddy adds its name unless it is told not to. Beside other headers this would hold them all back to the end. */
const noServer = 'header -Server\n';

/** A folder with a page, or the page in it, asked for by its name; one slash at the start, so never to another host. */
const folderRedirects = `@folder {
	path_regexp folder "^(/[^/\\\\](?:.*[^/])?)$"
	file {path}/index.html
}
redir @folder "{re.folder.1}/{mark}{query}" 301
@index {
	path_regexp index "^(/(?:[^/\\\\].*/)?)index\\.html$"
	file {path}
}
redir @index "{re.index.1}{mark}{query}" 301
`;

const fileServer = 'file_server {\n\tprecompressed br gzip\n}\n';

/** Caddy drops all headers at an error: what is missing gets those of a page again, and the page for unknown addresses. */
function formatErrors(common: Record<string, string>): string {
  const steps = `${formatHeaders(common)}${noServer}@missing expression {err.status_code} == 404\nrewrite @missing /404.html\n${fileServer}`;
  return `handle_errors {\n${indent(`route {\n${indent(steps)}}\n`)}}\n`;
}

function formatHeaders(headers: Record<string, string>, matcher = ''): string {
  const lines = Object.entries(headers).map(([name, value]) => `\t${name} ${quote(value)}\n`);
  return `header ${matcher}{\n${lines.join('')}}\n`;
}

function formatSpecial({ pattern, headers }: HeaderRule, number: number): string {
  const matcher = `@special-${number}`;
  return `${matcher} path_regexp ${quote(toPathExpression(pattern))}\n${formatHeaders(headers, `${matcher} `)}`;
}

function formatRedirect({ from, to }: Redirect, number: number): string {
  const [page = '', fragment] = to.split('#', 2);
  const rest = fragment === undefined ? '' : `#${fragment}`;
  const matcher = `@moved-${number}`;
  return `${matcher} path ${from}\nredir ${matcher} "${page}{mark}{query}${rest}" 301\n`;
}

function indent(text: string): string {
  return text.replace(/^(?=.)/gm, '\t');
}

/** A quoted word of a Caddyfile; a backslash that stands before no quote is itself. */
function quote(text: string): string {
  return `"${text.replaceAll('"', '\\"')}"`;
}
