import { expect, test } from 'vitest';
import { formatNginx } from '@/lib/publish/hosts/nginx';
import { exampleRedirects, exampleRules } from './example-site';

test('rules and redirects are written as nginx reads them', () => {
  expect(
    formatNginx(exampleRules, exampleRedirects),
  ).toBe(`# Ketamine, Plainly, for nginx. "npm run build" writes this file; it fits the out/ it was written with, and no other.
# Put it inside the server block of the site:
#
#   server {
#     listen 443 ssl http2;
#     server_name example.org;                # and ssl_certificate, ssl_certificate_key
#     root /srv/site/out;
#     brotli_static on;                       # if the module is there (Debian: libnginx-mod-http-brotli-static)
#     include /srv/site/out.hosts/nginx.conf;
#   }

index index.html;
charset utf-8;
charset_types text/xml text/plain text/javascript;
server_tokens off;
absolute_redirect off;
gzip off;
gzip_static on;
gzip_vary on;
error_page 403 404 =404 /404.html;
merge_slashes off;

types {
  text/html html;
  image/vnd.microsoft.icon ico;
  text/javascript js;
  application/json json;
  image/png png;
  image/svg+xml svg;
  text/plain txt;
  application/manifest+json webmanifest;
  text/xml xml;
}
default_type application/octet-stream;

set $site_cache_control "no-cache";
set $site_cross_origin_resource_policy "same-origin";
set $site_access_control_allow_origin "";
if ($uri ~ "^/elements/.*$") { set $site_cache_control "public, max-age=31536000, immutable"; }
if ($uri ~ "^/faq/[^/]+/og\\\\.png$") { set $site_cross_origin_resource_policy "cross-origin"; }
if ($uri ~ "^/feed\\\\.xml$") { set $site_access_control_allow_origin "*"; }
add_header Content-Security-Policy "default-src 'none';style-src 'sha256-a+/='" always;
add_header Cross-Origin-Resource-Policy $site_cross_origin_resource_policy always;
add_header Cache-Control $site_cache_control always;
add_header Access-Control-Allow-Origin $site_access_control_allow_origin always;

if ($uri ~ "//") { return 404; }

set $site_folder "";
if (-d $request_filename) { set $site_folder "without a page"; }
if (-f $request_filename/index.html) { set $site_folder ""; }
if ($site_folder) { return 404; }

set $site_index "";
if ($request_uri ~ "^[^?]*/index\\.html(?:\\?|$)") { set $site_index $uri; }
if (!-f $request_filename) { set $site_index ""; }
if ($site_index ~ "^(.*/)index\\.html$") { return 301 $1$is_args$args; }

location = "/feed.xml" { types { } default_type "application/atom+xml"; }
location = "/faq/old/" { return 301 "/faq/new/$is_args$args"; }
location = "/words/" { return 301 "/glossary/$is_args$args#drip"; }
location = /_headers { return 404; }
location = /_redirects { return 404; }
location ~ "\\.(?:br|gz)$" { return 404; }
`);
});

test('a value that nginx would read as a variable is refused', () => {
  const rules = [{ pattern: '/*', headers: { 'X-Price': '$five' } }];
  expect(() => formatNginx(rules, [])).toThrow('nginx would read a variable in "$five"');
});

test('a type for more than one file is refused', () => {
  const rules = [{ pattern: '/a/*', headers: { 'Content-Type': 'text/tea' } }];
  expect(() => formatNginx(rules, [])).toThrow('nginx can give a type to one file only, not to /a/*');
});
