import { contentTypes } from '../content-types';
import type { HeaderRule } from '../headers';
import type { Redirect } from '../redirects';
import { innerHostFiles } from './inner-files';
import { formatNginxHeaders, formatNginxType, quoteForNginx } from './nginx-headers';

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
charset_types text/xml text/plain text/javascript;
server_tokens off;
absolute_redirect off;
gzip off;
gzip_static on;
gzip_vary on;
error_page 403 404 =404 /404.html;
merge_slashes off;
`;

/**
 * What nginx would answer and serve does not: two slashes for one, and a folder that has no page. An index asked for by its name
 * leads to its folder; `$request_uri` tells that from the index that nginx itself looks for, and `$uri` from the page for errors.
 */
const folderRules = `if ($uri ~ "//") { return 404; }

set $site_folder "";
if (-d $request_filename) { set $site_folder "without a page"; }
if (-f $request_filename/index.html) { set $site_folder ""; }
if ($site_folder) { return 404; }

set $site_index "";
if ($request_uri ~ "^[^?]*/index\\.html(?:\\?|$)") { set $site_index $uri; }
if (!-f $request_filename) { set $site_index ""; }
if ($site_index ~ "^(.*/)index\\.html$") { return 301 $1$is_args$args; }
`;

/** The rules and redirects as a file to include in an nginx server block. */
export function formatNginx(rules: readonly HeaderRule[], redirects: readonly Redirect[]): string {
  const locations = [
    ...rules.flatMap(formatNginxType),
    ...redirects.map(formatRedirect),
    ...innerHostFiles.map((file) => `location = /${file} { return 404; }\n`),
    'location ~ "\\.(?:br|gz)$" { return 404; }\n',
  ];
  return [heading, settings, formatTypes(), formatNginxHeaders(rules), folderRules, locations.join('')].join(
    '\n',
  );
}

function formatTypes(): string {
  const lines = Object.entries(contentTypes).map(([ending, type]) => `  ${type} ${ending};\n`);
  return `types {\n${lines.join('')}}\ndefault_type application/octet-stream;\n`;
}

function formatRedirect({ from, to }: Redirect): string {
  const [page = '', fragment] = to.split('#', 2);
  const rest = fragment === undefined ? '' : `#${fragment}`;
  return `location = ${quoteForNginx(from)} { return 301 "${page}$is_args$args${rest}"; }\n`;
}
