import { expect, test } from 'vitest';
import { formatCaddy } from '@/lib/publish/hosts/caddy';
import { exampleRedirects, exampleRules } from './example-site';

test('rules and redirects are written as Caddy reads them', () => {
  expect(
    formatCaddy(exampleRules, exampleRedirects),
  ).toBe(`# Ketamine, Plainly, for Caddy. "npm run build" writes this file; it fits the out/ it was written with, and no other.
# Import it inside the block of the site:
#
#   example.org {
#     root * /srv/site/out
#     import /srv/site/out.hosts/caddy.conf
#   }
route {
	header {
		Content-Security-Policy "default-src 'none';style-src 'sha256-a+/='"
		Cross-Origin-Resource-Policy "same-origin"
		Cache-Control "no-cache"
	}
	header -Server
	@special-1 path_regexp "^/elements/.*$"
	header @special-1 {
		Cache-Control "public, max-age=31536000, immutable"
	}
	@special-2 path_regexp "^/faq/[^/]+/og\\.png$"
	header @special-2 {
		Cross-Origin-Resource-Policy "cross-origin"
	}
	@special-3 path_regexp "^/feed\\.xml$"
	header @special-3 {
		Access-Control-Allow-Origin "*"
		Content-Type "application/atom+xml"
	}
	@doubled path *//*
	error @doubled "Not Found" 404
	map {query} {mark} {
		"" ""
		default "?"
	}
	@moved-1 path /faq/old/
	redir @moved-1 "/faq/new/{mark}{query}" 301
	@moved-2 path /words/
	redir @moved-2 "/glossary/{mark}{query}#drip" 301
	@folder {
		path_regexp folder "^(/[^/\\\\](?:.*[^/])?)$"
		file {path}/index.html
	}
	redir @folder "{re.folder.1}/{mark}{query}" 301
	@index {
		path_regexp index "^(/(?:[^/\\\\].*/)?)index\\.html$"
		file {path}
	}
	redir @index "{re.index.1}{mark}{query}" 301
	@hidden path /_headers /_redirects *.br *.gz
	error @hidden "Not Found" 404
	file_server {
		precompressed br gzip
	}
}
handle_errors {
	route {
		header {
			Content-Security-Policy "default-src 'none';style-src 'sha256-a+/='"
			Cross-Origin-Resource-Policy "same-origin"
			Cache-Control "no-cache"
		}
		header -Server
		@missing expression {err.status_code} == 404
		rewrite @missing /404.html
		file_server {
			precompressed br gzip
		}
	}
}
`);
});

test('a quote inside a value does not end it', () => {
  expect(formatCaddy([{ pattern: '/*', headers: { 'X-Tea': 'a "b" c' } }], [])).toContain(
    '\tX-Tea "a \\"b\\" c"\n',
  );
});
